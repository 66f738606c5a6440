package org.storletdesigner.container.http;

import java.time.Duration;

/**
 * How long to wait.
 *
 * @param connect for a connection
 * @param idle for a server that takes nothing more and says nothing more
 * @param whole for all tries together, apart from the time in which a large body moves
 */
public record Timeouts(Duration connect, Duration idle, Duration whole) {
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(180));

    /** The usual ones, none longer than this. */
    public static Timeouts within(Duration whole) {
        return new Timeouts(min(USUAL.connect, whole), min(USUAL.idle, whole), whole);
    }

    /** More than two looks and a write of so many bytes take together, whatever goes wrong. */
    Duration looksAndWrite(long bytes) {
        return whole.plus(idle).multipliedBy(3).plus(Movement.time(bytes));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
