package org.storletdesigner.model.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in a sentence why a file can be neither read nor written, whoever tries. */
public final class FileFaults {
    private FileFaults() { }

    /** Why a file, known by this name, could not be read; what is a sentence already stays as it is. */
    public static FileFormatException unreadable(String file, IOException failure) {
        return told(file, failure, "there is no such file", "read");
    }

    /** Why a file, known by this name, could not be written; what is a sentence already stays as it is. */
    public static FileFormatException unwritable(String file, IOException failure) {
        boolean hasFolder = failure instanceof NoSuchFileException nowhere && isInFolder(nowhere.getFile());
        return told(file, failure, hasFolder ? "no file can be made here" : "there is no such folder", "written");
    }

    /** Some folders, such as those of the system's processes, are there and take no files. */
    private static boolean isInFolder(String file) {
        try {
            Path folder = Path.of(file).toAbsolutePath().getParent();
            return folder != null && Files.isDirectory(folder);
        } catch (InvalidPathException notOfThisDisk) {
            return false;
        }
    }

    private static FileFormatException told(String file, IOException failure, String missing, String done) {
        return switch (failure) {
            case FileFormatException sentence -> sentence;
            case NoSuchFileException nowhere -> new FileFormatException(file, missing);
            case AccessDeniedException denied -> new FileFormatException(file, "this file may not be " + done);
            default -> new FileFormatException(file, "this file cannot be " + done + reason(failure));
        };
    }

    private static String reason(IOException failure) {
        // The message of such a failure would repeat the name of the file.
        String reason = failure instanceof FileSystemException of && of.getReason() != null ? of.getReason()
                : failure.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    /** What is true of a folder is told before anything is tried, as systems tell it in different ways. */
    public static void refuseFolder(Path path) throws FileFormatException {
        if (Files.isDirectory(path)) {
            throw new FileFormatException(path.toString(), "this is a folder, not a file");
        }
    }
}
