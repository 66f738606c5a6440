package org.storletdesigner.container.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of an object.
 *
 * @param etag tells bodies apart, for {@link Condition.IfUnchanged}
 * @param sha256 of the body, in 64 hexadecimal digits; empty where another program wrote it
 * @param metadata by keys as they come back, in order
 */
public record Head(String name, long size, String etag, Optional<String> sha256, String contentType,
        Map<String, String> metadata, Instant modified) {
    public Head {
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
    }
}
