package org.storletdesigner.container.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** Refuses a file that others than its owner can read or change; links are followed to what they mean. */
final class OwnerOnly {
    /** Who runs the system can read everything anyway. */
    private static final Set<String> SYSTEM = Set.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private OwnerOnly() { }

    static void check(Path path) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        AclFileAttributeView lists = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (posix != null) {
            String permissions = PosixFilePermissions.toString(posix.readAttributes().permissions());
            refuse(path, !permissions.endsWith("------"), permissions, "chmod 600 " + path);
        } else if (lists != null) {
            for (AclEntry entry : lists.getAcl()) {
                boolean open = !entry.principal().equals(lists.getOwner()) && opens(entry);
                refuse(path, open, entry.principal().getName() + " may use it",
                        "leave only its owner in its permissions");
            }
        }
    }

    private static boolean opens(AclEntry entry) {
        return entry.type() == AclEntryType.ALLOW && !SYSTEM.contains(entry.principal().getName())
                && (entry.permissions().contains(AclEntryPermission.READ_DATA)
                        || entry.permissions().contains(AclEntryPermission.WRITE_DATA));
    }

    private static void refuse(Path path, boolean open, String how, String remedy) throws StoreException {
        if (open) {
            throw new StoreException(Problem.ACCESS, path.toString(),
                    "this file holds keys, and others than its owner can use it (" + how + "): " + remedy);
        }
    }
}
