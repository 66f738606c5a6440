package org.storletdesigner.container.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be written: bytes, which nobody changes any more, what they are, and metadata. */
public record Body(byte[] bytes, String contentType, Map<String, String> metadata) {
    public static final String BYTES = "application/octet-stream";

    public Body {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    public static Body of(byte[] bytes) {
        return new Body(bytes, BYTES, Map.of());
    }

    public Body with(Map<String, String> metadata) {
        return new Body(bytes, contentType, metadata);
    }
}
