package org.storletdesigner.app.containers.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the secure storage is encrypted with: chance, in a file that only its owner can read. So nobody is ever asked
 * for a password, and whoever gets the storage alone, from a backup or by mail, cannot read the keys.
 */
final class MasterKey {
    private static final String FILE = "master.key";
    private static final int BYTES = 32;

    private MasterKey() { }

    /** The one in this folder, which is made where there is none. */
    static char[] in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            write(file);
        }
        char[] key = Files.readString(file, StandardCharsets.US_ASCII).strip().toCharArray();
        if (key.length < BYTES) {
            throw new IOException(file + " is damaged: remove it, and enter the keys again");
        }
        return key;
    }

    private static void write(Path file) throws IOException {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        Path temporary = Files.createTempFile(file.getParent(), FILE, "");
        restrict(temporary, "rw-------");
        Files.writeString(temporary, Base64.getEncoder().encodeToString(chance), StandardCharsets.US_ASCII);
        Files.move(temporary, file);
    }

    /** On Windows the folder of a person belongs to that person as it is. */
    private static void restrict(Path path, String permissions) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
