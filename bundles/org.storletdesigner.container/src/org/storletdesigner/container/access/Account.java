package org.storletdesigner.container.access;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** How to log in to an account of a Swift. */
public sealed interface Account {
    /** Where to log in. */
    URI auth();

    Secret key();

    /** Whether the key may cross a network as it is, without TLS. */
    boolean plain();

    /** The first version of Swift's own authentication; users are {@code account:user}. */
    record Legacy(URI auth, String user, Secret key, boolean plain) implements Account {
        public Legacy {
            Objects.requireNonNull(auth);
            Objects.requireNonNull(user);
            Objects.requireNonNull(key);
        }
    }

    /** Keystone in version 3; the region matters where there are several. */
    record Keystone(URI auth, String user, String userDomain, Secret key, String project, String projectDomain,
            Optional<String> region, boolean plain) implements Account {
        public Keystone {
            Objects.requireNonNull(auth);
            Objects.requireNonNull(user);
            Objects.requireNonNull(key);
            Objects.requireNonNull(project);
        }
    }
}
