package org.storletdesigner.app.containers.access;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.AccountFields;
import org.storletdesigner.container.access.Credentials;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * The logins that this program keeps, by the names of accounts, in a secure storage of its own: keys are encrypted, and
 * nothing is ever asked for. May be used from several threads; not meant for the display's, since deciphering takes its
 * time.
 */
public final class Logins implements Credentials {
    private static final String KEY = "key";
    private static final String FILE = "secure_storage";

    private final Path folder;
    private ISecurePreferences opened;

    /** Keeps them in this folder, which need not be there yet. */
    public Logins(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Optional<Account> of(String account) throws StoreException {
        Optional<Login> login = login(account);
        if (login.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(account(account, login.get(), key(account).orElse(Secret.of(""))));
    }

    /** What the server is told. */
    static Account account(String account, Login login, Secret key) throws StoreException {
        Map<String, String> fields = login.fields();
        fields.put(KEY, key.reveal());
        return new AccountFields(place(account), fields).account();
    }

    /** How to log in to an account, as it was kept. */
    public synchronized Optional<Login> login(String account) throws StoreException {
        ISecurePreferences node = node(account);
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            for (String name : AccountFields.NAMES) {
                String value = name.equals(KEY) ? null : node.get(name, null);
                if (value != null) {
                    fields.put(name, value);
                }
            }
        } catch (StorageException unreadable) {
            throw fault(account, unreadable);
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(Login.of(fields));
    }

    /** The key of an account. */
    public synchronized Optional<Secret> key(String account) throws StoreException {
        try {
            return Optional.ofNullable(node(account).get(KEY, null)).map(Secret::of);
        } catch (StorageException unreadable) {
            throw fault(account, unreadable);
        }
    }

    /** Keeps a login in place of one that there may have been. */
    public synchronized void keep(String account, Login login, Secret key) throws StoreException {
        ISecurePreferences node = node(account);
        node.clear();
        try {
            for (Map.Entry<String, String> field : login.fields().entrySet()) {
                node.put(field.getKey(), field.getValue(), false);
            }
            node.put(KEY, key.reveal(), true);
            node.flush();
        } catch (StorageException | IOException unwritable) {
            throw fault(account, unwritable);
        }
    }

    public synchronized void forget(String account) throws StoreException {
        ISecurePreferences root = root();
        try {
            node(account).removeNode();
            root.flush();
        } catch (IOException unwritable) {
            throw fault(account, unwritable);
        }
    }

    private ISecurePreferences node(String account) throws StoreException {
        return root().node("accounts/" + URLEncoder.encode(account, StandardCharsets.UTF_8));
    }

    private ISecurePreferences root() throws StoreException {
        if (opened == null) {
            try {
                char[] password = MasterKey.in(folder);
                opened = SecurePreferencesFactory.open(folder.resolve(FILE).toUri().toURL(),
                        Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(password),
                                IProviderHints.PROMPT_USER, Boolean.FALSE));
            } catch (IOException unusable) {
                throw new StoreException(Problem.ACCESS, folder.toString(), "the secure storage of this program cannot"
                        + " be used (" + unusable.getMessage() + "): make this folder readable and writable for you");
            }
        }
        return opened;
    }

    private static StoreException fault(String account, Exception cause) {
        return new StoreException(Problem.ACCESS, place(account), "the secure storage of this program does not give the"
                + " key (" + cause.getMessage() + "): edit the connection and enter the key again");
    }

    private static String place(String account) {
        return "swift:" + account;
    }

    @Override
    public String toString() {
        return "the secure storage of this program";
    }
}
