package org.storletdesigner.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file was like at one moment.
 *
 * @param digest SHA-256 of its content
 */
record Stamp(FileTime modified, long size, String digest) {
    /** Empty for a file that cannot be read, or is not there. */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size(), digest(file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the file may hold something else now; cheap, and sometimes true where it does not. */
    boolean isOutdated(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() != size || !attributes.lastModifiedTime().equals(modified);
        } catch (IOException unreadable) {
            return true;
        }
    }

    boolean hasContentOf(Stamp other) {
        return digest.equals(other.digest);
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream input = new DigestInputStream(Files.newInputStream(file), digest)) {
                input.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
