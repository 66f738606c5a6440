package org.storletdesigner.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds all sources; tests run somewhere below it. */
final class Repository {
    private Repository() { }

    static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("target-platform"))) {
                return folder;
            }
        }
        throw new AssertionError("No repository around " + start);
    }
}
