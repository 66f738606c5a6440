package org.storletdesigner.model.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are still being written; an interrupt, which ends the program at any time, leaves none of them. */
final class UnfinishedFiles {
    // File.deleteOnExit would keep every name that was ever written until the program ends.
    private static final Set<Path> ALL = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::removeAll, "unfinished files"));
        } catch (IllegalStateException ending) {
            // What is written while the program ends has its writer alone to remove it.
        }
    }

    private UnfinishedFiles() { }

    static void add(Path file) {
        ALL.add(file);
    }

    /** The file has got its name, or is given up. */
    static void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        ALL.remove(file);
    }

    private static void removeAll() {
        for (Path file : ALL) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                // There is nobody to tell any more.
            }
        }
    }
}
