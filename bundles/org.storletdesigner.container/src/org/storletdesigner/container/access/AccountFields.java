package org.storletdesigner.container.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.container.http.Url;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** An account from the fields that describe it, wherever they stand. */
public final class AccountFields {
    /** All that there are. */
    public static final List<String> NAMES = List.of("auth", "user", "key", "project", "user-domain", "project-domain",
            "region", "plain-http");
    private static final String DOMAIN = "Default";

    private final String place;
    private final Map<String, String> fields;

    /** The place, of which messages speak, is where the fields stand. */
    public AccountFields(String place, Map<String, String> fields) {
        this.place = place;
        this.fields = fields;
    }

    /** What they say together; a field that is missing or cannot be used is told. */
    public Account account() throws StoreException {
        URI auth = Url.server(needed("auth")).orElseThrow(() -> fault("'auth' is no address of a server: it begins with"
                + " https:// and has no user and no question mark in it"));
        String user = needed("user");
        Secret key = Secret.of(needed("key"));
        boolean plain = "yes".equals(fields.get("plain-http"));
        if (Url.isOpenToOthers(auth) && !plain) {
            throw fault("'auth' begins with http:, so that everybody on the way could read the key: use https:, or say"
                    + " that this is meant with plain-http = yes");
        }
        return fields.containsKey("project")
                ? new Account.Keystone(auth, user, fields.getOrDefault("user-domain", DOMAIN), key, needed("project"),
                        fields.getOrDefault("project-domain", DOMAIN), Optional.ofNullable(fields.get("region")), plain)
                : legacy(auth, user, key, plain);
    }

    private Account legacy(URI auth, String user, Secret key, boolean plain) throws StoreException {
        if (auth.getPath().matches(".*/v3/?")) {
            throw fault("'auth' is an address of Keystone, which also needs 'project'");
        }
        if (!(user + key.reveal()).chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw fault("'user' and 'key' travel in headers and are plain ASCII: use Keystone for others");
        }
        return new Account.Legacy(auth, user, key, plain);
    }

    private String needed(String name) throws StoreException {
        String value = fields.get(name);
        if (value == null || value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw fault("'" + name + "' is " + (value == null || value.isBlank() ? "missing" : "not one line of text"));
        }
        return value;
    }

    private StoreException fault(String sentence) {
        return new StoreException(Problem.ACCESS, place, sentence);
    }
}
