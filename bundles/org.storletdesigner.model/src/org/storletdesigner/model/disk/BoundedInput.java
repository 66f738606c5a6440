package org.storletdesigner.model.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes bytes in, never more than {@link FileLimits#MAX_BYTES}, whatever the size of the file is said to be. */
public final class BoundedInput {
    private BoundedInput() { }

    /** All bytes of a file. */
    public static byte[] of(Path path) throws FileFormatException {
        String name = path.toString();
        FileFaults.refuseFolder(path);
        try {
            refuseLarge(path, name);
            try (InputStream input = Files.newInputStream(path)) {
                return of(input, name);
            }
        } catch (IOException failure) {
            throw FileFaults.unreadable(name, failure);
        }
    }

    /** All bytes of a stream, which stays open; the name stands in error messages. */
    public static byte[] of(InputStream input, String name) throws FileFormatException {
        try {
            byte[] bytes = input.readNBytes(FileLimits.MAX_BYTES + 1);
            if (bytes.length > FileLimits.MAX_BYTES) {
                throw new FileFormatException(name, Place.BEGINNING, FileLimits.tooLarge());
            }
            return bytes;
        } catch (IOException failure) {
            throw FileFaults.unreadable(name, failure);
        }
    }

    private static void refuseLarge(Path path, String name) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > FileLimits.MAX_BYTES) {
            throw new FileFormatException(name, Place.BEGINNING, FileLimits.tooLarge());
        }
    }
}
