package org.storletdesigner.container.http;

import java.time.Duration;

/** How long to wait: for a connection, for one answer with its body, and for all tries together. */
public record Timeouts(Duration connect, Duration request, Duration whole) {
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(180));
}
