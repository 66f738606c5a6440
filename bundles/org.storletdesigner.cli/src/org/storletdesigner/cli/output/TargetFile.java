package org.storletdesigner.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.storletdesigner.cli.console.AtFault;

/** A file that is replaced as a whole: whatever happens, it holds what it held or all that is new. */
public final class TargetFile {
    private final Path path;

    public TargetFile(Path path) {
        this.path = path;
    }

    /** Puts the content in the place of whatever the file holds. */
    public void replace(Content content) throws AtFault {
        try {
            // A link stays a link: what it points to is replaced.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new AtFault(path + ": this is a folder, not a file");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                write(target, content, StandardOpenOption.WRITE);
            } else {
                writeBeside(target, content);
            }
        } catch (IOException e) {
            throw new AtFault(path + ": " + reason(e));
        }
    }

    /** Whether this is the given file, perhaps by another name. */
    public boolean is(Path other) {
        try {
            return Files.exists(path) && Files.isSameFile(path, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = target.resolveSibling(
                "." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        fresh.toFile().deleteOnExit(); // for the end that an interrupt makes
        try {
            write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path target, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(target, options))) {
            content.writeTo(output);
        }
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (from != null && Files.exists(target)) {
            Files.setPosixFilePermissions(fresh, from.readAttributes().permissions());
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such folder";
            case AccessDeniedException denied -> "this file may not be written";
            case FileSystemException other when other.getReason() != null -> "cannot be written: " + other.getReason();
            default -> "cannot be written: " + failure.getMessage();
        };
    }
}
