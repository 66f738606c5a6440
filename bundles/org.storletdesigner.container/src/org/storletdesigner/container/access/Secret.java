package org.storletdesigner.container.access;

import java.util.Objects;

/** A password or key, which no message and no {@code toString} shows. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = Objects.requireNonNull(text);
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    /** For the one request that needs it. */
    public String reveal() {
        return text;
    }

    /** The text without this secret, as a server may repeat what it was sent. */
    public String hiddenIn(String message) {
        return text.isEmpty() ? message : message.replace(text, "…");
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}
