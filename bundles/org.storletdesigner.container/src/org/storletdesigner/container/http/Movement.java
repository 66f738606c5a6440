package org.storletdesigner.container.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of a request and its answer is on its way, and when any of it moved last. May be used from several threads.
 */
final class Movement {
    /** Bytes a second; what is slower is as good as standing still. */
    static final int SLOWEST = 16 << 10;

    private final AtomicLong bytes = new AtomicLong();
    private volatile long last = System.nanoTime();

    void moved(int more) {
        bytes.addAndGet(more);
        last = System.nanoTime();
    }

    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    /** For how long what has moved may have moved. */
    Duration granted() {
        return time(bytes.get());
    }

    /** The longest that so many bytes take. */
    static Duration time(long bytes) {
        return Duration.ofMillis(bytes * 1000 / SLOWEST);
    }
}
