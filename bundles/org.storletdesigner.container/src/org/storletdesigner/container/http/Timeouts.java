package org.storletdesigner.container.http;

import java.time.Duration;

/** How long to wait: for a connection, for one answer with its body, and for all tries together. */
public record Timeouts(Duration connect, Duration request, Duration whole) {
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(180));

    /** The usual ones, none longer than this. */
    public static Timeouts within(Duration whole) {
        return new Timeouts(min(USUAL.connect, whole), min(USUAL.request, whole), whole);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
