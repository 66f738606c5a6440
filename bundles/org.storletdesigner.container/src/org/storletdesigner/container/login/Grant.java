package org.storletdesigner.container.login;

import java.net.URI;
import java.util.Set;
import org.storletdesigner.container.access.Secret;

/**
 * What a login gave.
 *
 * @param storage the address of the account
 * @param names by which the account may be called
 */
public record Grant(Secret token, URI storage, Set<String> names) {
    public Grant {
        names = Set.copyOf(names);
    }

    public String url() {
        return storage.toString().replaceAll("/+$", "");
    }
}
