package org.storletdesigner.container.storlet;

import java.util.Objects;
import java.util.Optional;

/**
 * A file that programs of storlets need beside them.
 *
 * @param name of the object in the container of dependencies
 * @param version which the engine wants to be told
 * @param permissions in octal digits, of what is itself run
 */
public record Dependency(String name, String version, Optional<String> permissions) implements Deployable {
    public Dependency {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(permissions);
    }
}
