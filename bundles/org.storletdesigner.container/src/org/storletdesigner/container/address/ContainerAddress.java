package org.storletdesigner.container.address;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a container is: {@code folder:PATH} or {@code swift:ACCOUNT/CONTAINER}. */
public sealed interface ContainerAddress {
    String FOLDER = "folder:";
    String SWIFT = "swift:";

    /** A local folder. */
    record Folder(Path path) implements ContainerAddress {
        @Override
        public String toString() {
            return FOLDER + path;
        }
    }

    /** A container in an account of an OpenStack Swift; credentials are known by the name of the account. */
    record Swift(String account, String container) implements ContainerAddress {
        @Override
        public String toString() {
            return SWIFT + account + "/" + container;
        }
    }

    /** What came of reading an address. */
    sealed interface Reading { }

    record Read(ContainerAddress address) implements Reading { }

    /** The offset is where to look, from 0, in the text as typed. */
    record Rejected(int offset, String message) implements Reading { }

    /** Whether a text is meant as an address rather than as the name of a file. */
    static boolean isMeant(String text) {
        return text.startsWith(FOLDER) || text.startsWith(SWIFT);
    }

    static Reading read(String text) {
        if (text.startsWith(FOLDER)) {
            return folder(text);
        }
        return text.startsWith(SWIFT) ? swift(text)
                : new Rejected(0, "an address of a container begins with 'folder:' or 'swift:'");
    }

    private static Reading folder(String text) {
        String path = text.substring(FOLDER.length());
        if (path.isBlank()) {
            return new Rejected(FOLDER.length(), "the path of a folder is missing");
        }
        try {
            return new Read(new Folder(Path.of(path)));
        } catch (InvalidPathException fault) {
            return new Rejected(FOLDER.length() + Math.max(0, fault.getIndex()), "this is no path: "
                    + fault.getReason());
        }
    }

    private static Reading swift(String text) {
        int account = SWIFT.length();
        int slash = text.indexOf('/', account);
        for (int at = account; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                return new Rejected(at, "a control character has no place in an address");
            }
        }
        if (text.startsWith("//", account)) {
            return new Rejected(account, "no slashes stand here: swift:ACCOUNT/CONTAINER");
        }
        if (slash == account || account == text.length()) {
            return new Rejected(account, "the name of the account is missing: swift:ACCOUNT/CONTAINER");
        }
        return slash < 0 ? new Rejected(text.length(), "a slash and the name of the container are missing")
                : container(text, slash, text.substring(account, slash));
    }

    private static Reading container(String text, int slash, String account) {
        String container = text.substring(slash + 1);
        if (container.isEmpty()) {
            return new Rejected(slash + 1, "the name of the container is missing");
        }
        if (container.indexOf('/') >= 0) {
            return new Rejected(slash + 1 + container.indexOf('/'),
                    "the address ends with the container, whose name has no slash");
        }
        if (account.indexOf('@') >= 0) {
            return new Rejected(SWIFT.length() + account.indexOf('@'),
                    "keys and servers have no place in an address: only the name of the account stands here");
        }
        if (container.getBytes(StandardCharsets.UTF_8).length > 256) {
            return new Rejected(slash + 1, "the name of a container has at most 256 bytes");
        }
        return new Read(new Swift(account, container));
    }
}
