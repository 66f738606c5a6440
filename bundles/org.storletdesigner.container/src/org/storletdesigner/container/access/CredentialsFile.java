package org.storletdesigner.container.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * A file that only its owner can read: for each account a line {@code [account]} and below it lines {@code name =
 * value} with auth, user, key, and for Keystone project, user-domain, project-domain and region. A number sign at the
 * beginning of a line makes it a comment.
 */
public final class CredentialsFile implements Credentials {
    private static final int LARGEST = 1 << 20;

    private final Path path;

    /** The file is read at every question; one that is not there knows nothing. */
    public CredentialsFile(Path path) {
        this.path = path;
    }

    @Override
    public Optional<Account> of(String account) throws StoreException {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> accounts = accounts(lines());
        return accounts.containsKey(account)
                ? Optional.of(new AccountFields(path + ", [" + account + "]", accounts.get(account)).account())
                : Optional.empty();
    }

    private List<String> lines() throws StoreException {
        try {
            OwnerOnly.check(path);
            if (Files.size(path) > LARGEST) {
                throw new StoreException(Problem.ACCESS, path.toString(), "this file is too large for credentials");
            }
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
        } catch (StoreException sentence) {
            throw sentence;
        } catch (IOException failure) {
            throw new StoreException(Problem.ACCESS, path.toString(),
                    "this file cannot be read: let its owner start this program, or correct the path");
        }
    }

    private Map<String, Map<String, String>> accounts(List<String> lines) throws StoreException {
        Map<String, Map<String, String>> accounts = new LinkedHashMap<>();
        Map<String, String> fields = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                fields = new LinkedHashMap<>();
                refuseTwice(accounts.put(line.substring(1, line.length() - 1).strip(), fields) != null, number,
                        "account");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, number, fields);
            }
        }
        return accounts;
    }

    // No message repeats what stands in the file: it may be the key, in a place where it does not belong.
    private void add(String line, int number, Map<String, String> fields) throws StoreException {
        int sign = line.indexOf('=');
        String name = sign < 0 ? "" : line.substring(0, sign).strip();
        if (fields == null || !AccountFields.NAMES.contains(name)) {
            throw fault(number, fields == null ? "a line [account] comes first"
                    : "a line is 'name = value', with one of these names: " + String.join(", ", AccountFields.NAMES));
        }
        refuseTwice(fields.put(name, line.substring(sign + 1).strip()) != null, number, "name");
    }

    private void refuseTwice(boolean twice, int number, String what) throws StoreException {
        if (twice) {
            throw fault(number, "this " + what + " stands in the file twice");
        }
    }

    private StoreException fault(int line, String sentence) {
        return new StoreException(Problem.ACCESS, path + ":" + line, sentence);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
