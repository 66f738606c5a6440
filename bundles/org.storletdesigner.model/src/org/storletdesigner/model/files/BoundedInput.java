package org.storletdesigner.model.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Takes bytes in, never more than the limit, whatever the size of the file is said to be. */
final class BoundedInput {
    private BoundedInput() { }

    static byte[] of(Path path) throws FileFormatException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new FileFormatException(name, "this is a folder, not a file");
        }
        try {
            refuseLarge(path, name);
            try (InputStream input = Files.newInputStream(path)) {
                return of(input, name);
            }
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw new FileFormatException(name, reason("read", failure));
        }
    }

    static byte[] of(InputStream input, String name) throws FileFormatException {
        try {
            byte[] bytes = input.readNBytes(FileLimits.MAX_BYTES + 1);
            if (bytes.length > FileLimits.MAX_BYTES) {
                throw new FileFormatException(name, FileLimits.tooLarge());
            }
            return bytes;
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw new FileFormatException(name, reason("read", failure));
        }
    }

    private static void refuseLarge(Path path, String name) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) > FileLimits.MAX_BYTES) {
            throw new FileFormatException(name, FileLimits.tooLarge());
        }
    }

    static String reason(String done, IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "this file may not be " + done;
            default -> "this file cannot be " + done + ": " + failure.getMessage();
        };
    }
}
