package org.storletdesigner.model.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole: until the last step the old one stays as it is. */
final class AtomicFile {
    private AtomicFile() { }

    static void write(Path path, byte[] bytes) throws FileFormatException {
        try {
            // A link stays a link: what it points to is replaced.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            refuseUnwritable(target, path);
            replace(target, bytes);
        } catch (FileFormatException refused) {
            throw refused;
        } catch (IOException failure) {
            throw new FileFormatException(path.toString(), BoundedInput.reason("written", failure));
        }
    }

    private static void refuseUnwritable(Path target, Path path) throws FileFormatException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileFormatException(path.toString(), "this is not an ordinary file and is not written over");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileFormatException(path.toString(), "this file may not be written");
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        String mark = Long.toHexString(System.nanoTime());
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + mark + ".tmp");
        try {
            fill(fresh, bytes);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path fresh, byte[] bytes) throws IOException {
        try (OutputStream output = Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW)) {
            output.write(bytes);
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
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
