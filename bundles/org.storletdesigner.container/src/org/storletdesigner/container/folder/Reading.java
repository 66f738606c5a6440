package org.storletdesigner.container.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.folder.SideFile.Description;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.model.disk.BoundedInput;

/** Reads an object and its metadata, which belong together even while another program replaces both. */
final class Reading {
    private static final int TRIES = 5;
    private static final int PAUSE = 20;

    private Reading() { }

    /** Empty where another program removes both while they are read. */
    static Optional<Fetched> unlessGone(Path file, String name, String address) throws IOException {
        try {
            Fetched read = of(file, name, address);
            boolean described = read.head().sha256().isPresent();
            return described || Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(read) : Optional.empty();
        } catch (IOException fault) {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            throw fault;
        }
    }

    static Fetched of(Path file, String name, String address) throws IOException {
        for (int tries = 1;; tries++) {
            byte[] bytes = BoundedInput.of(file);
            String sha256 = Checksums.sha256(bytes);
            boolean foreign = Files.notExists(FolderPaths.side(file), LinkOption.NOFOLLOW_LINKS);
            Optional<Description> description = foreign ? Optional.empty() : description(file, sha256, address);
            if (foreign || description.isPresent()) {
                return fetched(file, name, bytes, description);
            }
            if (tries == TRIES) {
                throw new StoreException(Problem.DAMAGED, address, "the body of '" + name + "' is not the one that was"
                        + " stored with its metadata: store it again, or remove the file "
                        + FolderPaths.side(file).getFileName() + " to take it as it is");
            }
            pause(); // a writer may be between the two files
        }
    }

    private static Optional<Description> description(Path file, String sha256, String address) throws IOException {
        Path side = FolderPaths.side(file);
        if (!Files.isRegularFile(side, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        SideFile read = SideFile.read(BoundedInput.of(side)).orElseThrow(() -> new StoreException(Problem.DAMAGED,
                address, "the metadata in " + side.getFileName()
                        + " cannot be read: store the object again, or remove this file"));
        return read.of(sha256);
    }

    /** What stands beside a body that is to be replaced; nothing that can be read stands beside a damaged one. */
    static Optional<Description> former(Path file) throws IOException {
        String sha256 = Checksums.sha256(BoundedInput.of(file));
        Path side = FolderPaths.side(file);
        return Files.isRegularFile(side, LinkOption.NOFOLLOW_LINKS)
                ? SideFile.read(BoundedInput.of(side)).flatMap(read -> read.of(sha256))
                : Optional.of(new Description(sha256, Body.BYTES, Map.of()));
    }

    private static Fetched fetched(Path file, String name, byte[] bytes, Optional<Description> description)
            throws IOException {
        Head head = new Head(name, bytes.length, Checksums.md5(bytes), description.map(Description::sha256),
                description.map(Description::contentType).orElse(Body.BYTES),
                description.map(Description::metadata).orElse(Map.of()), Files.getLastModifiedTime(file).toInstant());
        return new Fetched(head, bytes);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
