package org.storletdesigner.container.access;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.StoreException;

/** Knows how to log in, by the name that an account has in addresses. Nothing of it is ever stored in a document. */
public interface Credentials {
    /** Empty where it knows nothing of this account. */
    Optional<Account> of(String account) throws StoreException;

    /** The first that knows an account is taken. */
    static Credentials first(List<Credentials> all) {
        List<Credentials> inOrder = List.copyOf(all);
        return account -> {
            for (Credentials each : inOrder) {
                Optional<Account> known = each.of(account);
                if (known.isPresent()) {
                    return known;
                }
            }
            return Optional.empty();
        };
    }
}
