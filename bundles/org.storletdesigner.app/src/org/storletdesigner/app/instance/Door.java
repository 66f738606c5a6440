package org.storletdesigner.app.instance;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Where a running program can be reached on this machine: a port of the loopback address, and a word that only those
 * know who may read the owner's files.
 */
record Door(int port, String word) {
    private static final String NAME = "running";
    private static final long MOST_BYTES = 200;

    /** Writes it down for later starts; nobody but the owner may read it. */
    void post(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, NAME, ".tmp", ownerOnly());
        Files.writeString(fresh, port + "\n" + word + "\n");
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly() {
        // Elsewhere the folder of a user is nobody else's to read.
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** What the last start wrote down, which may not run any more; empty where nothing of use is written. */
    static Optional<Door> posted(Path folder) {
        try {
            Path file = folder.resolve(NAME);
            return Files.size(file) > MOST_BYTES ? Optional.empty() : parsed(Files.readAllLines(file));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<Door> parsed(List<String> lines) {
        return lines.size() == 2 && lines.getFirst().matches("[1-9][0-9]{0,4}")
                ? Optional.of(new Door(Integer.parseInt(lines.getFirst()), lines.get(1)))
                : Optional.empty();
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
