package org.storletdesigner.model.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole: whatever happens, it holds what it held or all that is new. */
public final class AtomicFile {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private AtomicFile() { }

    /** Puts the content in the place of whatever the file holds; a device is written to and stays what it is. */
    public static void write(Path path, Content content) throws FileFormatException {
        FileFaults.refuseFolder(path);
        try {
            if (isDevice(path)) { // which may be a pipe, and have no real path
                fill(path, content, StandardOpenOption.WRITE);
            } else {
                Path target = target(path);
                refuseUnwritable(target);
                replace(target, content);
            }
        } catch (IOException failure) {
            throw FileFaults.unwritable(path.toString(), failure);
        }
    }

    /** Puts the bytes in the place of whatever the file holds; a device, which keeps nothing, is refused. */
    public static void replace(Path path, byte[] bytes) throws FileFormatException {
        FileFaults.refuseFolder(path);
        if (isDevice(path)) {
            throw new FileFormatException(path.toString(), "this is not an ordinary file and is not written over");
        }
        write(path, output -> output.write(bytes));
    }

    /** A link stays a link: what it points to is replaced, or made where there is no such file yet. */
    private static Path target(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(path.toString(), null, "its links lead nowhere");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private static void refuseUnwritable(Path target) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        String mark = Long.toHexString(System.nanoTime());
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + mark + ".tmp");
        UnfinishedFiles.add(fresh);
        try {
            fill(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            store(fresh);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            UnfinishedFiles.remove(fresh);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(output);
        }
    }

    /** Only what is on the disk before it is moved is there after a loss of power. */
    private static void store(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
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
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
