package org.storletdesigner.container.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** Where in a folder the files of an object are. Links are not followed: they could lead out of the folder. */
final class FolderPaths {
    private final Path root;
    private final String address;

    FolderPaths(Path root, String address) {
        this.root = root;
        this.address = address;
    }

    /** The file of an object that can be written; its folders are made. */
    Path made(String object) throws IOException {
        List<String> parts = FileNames.of(object);
        Path at = root;
        for (String part : parts.subList(0, parts.size() - 1)) {
            at = at.resolve(part);
            check(at, object);
            if (Files.isRegularFile(at)) {
                throw new StoreException(Problem.REFUSED, address, "'" + object + "' needs a folder where the object '"
                        + name(at) + "' is a file: choose another name, or remove that object");
            }
            if (!Files.isDirectory(at)) {
                Files.createDirectory(at);
            }
        }
        Path file = at.resolve(parts.get(parts.size() - 1));
        check(file, object);
        if (Files.isDirectory(file)) {
            throw new StoreException(Problem.REFUSED, address,
                    "'" + object + "' would be a file where there is a folder"
                    + " with other objects: choose another name");
        }
        return file;
    }

    /** The file of an object that is there. */
    Optional<Path> existing(String object) throws IOException {
        Path at = root;
        for (String part : FileNames.of(object)) {
            at = at.resolve(part);
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) || !isSpelledSo(at)) {
                return Optional.empty();
            }
            check(at, object);
        }
        return Files.isRegularFile(at) ? Optional.of(at) : Optional.empty();
    }

    static Path side(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".meta");
    }

    private void check(Path at, String object) throws IOException {
        if (Files.isSymbolicLink(at)) {
            throw new StoreException(Problem.REFUSED, address, "'" + object + "' is behind the symbolic link "
                    + root.relativize(at) + ", and links are not followed: put the file itself there");
        }
        if (Files.exists(at) && !isSpelledSo(at)) {
            throw new StoreException(Problem.REFUSED, address, "'" + object + "' cannot be told there from an object"
                    + " whose name differs only in case or accents: choose another name");
        }
    }

    /** File systems that fold case find a file under names that it does not have. */
    private boolean isSpelledSo(Path at) throws IOException {
        if (tellsCase()) {
            return true;
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(at.getParent())) {
            String name = at.getFileName().toString();
            return StreamSupport.stream(siblings.spliterator(), false)
                    .anyMatch(sibling -> sibling.getFileName().toString().equals(name));
        }
    }

    private boolean tellsCase() {
        return Files.exists(root.resolve(FolderLock.FILE))
                && !Files.exists(root.resolve(FolderLock.FILE.toUpperCase(Locale.ROOT)));
    }

    private String name(Path file) {
        return object(file).orElse(file.getFileName().toString());
    }

    /** The object of a file below the root. */
    Optional<String> object(Path file) {
        Path relative = root.relativize(file);
        return FileNames.object(StreamSupport.stream(relative.spliterator(), false).map(Path::toString).toList());
    }

    /** Removes the folders that an object leaves empty. */
    void prune(Path file) throws IOException {
        for (Path at = file.getParent(); !at.equals(root) && isEmpty(at); at = at.getParent()) {
            Files.deleteIfExists(at);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
