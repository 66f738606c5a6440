package org.storletdesigner.app.containers.connect;

import java.util.Optional;
import org.storletdesigner.app.containers.access.Login;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.address.ContainerAddress;

/**
 * The connection that somebody wants.
 *
 * @param login for an account; empty for a folder
 * @param key empty where the one that is kept stays
 * @param create whether the container is made where it is missing
 */
record Wish(ContainerAddress address, Optional<Login> login, Optional<Secret> key, boolean create) { }
