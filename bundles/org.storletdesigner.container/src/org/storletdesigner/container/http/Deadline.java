package org.storletdesigner.container.http;

import java.time.Duration;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** By when an action with all its tries has to end. */
public final class Deadline {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int SLICE = 100;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Of one that comes so much later. */
    Duration remaining(Duration later) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime() + later.toNanos()));
    }

    boolean isOver() {
        return remaining().isZero();
    }

    /** Waits before the next try, twice as long each time; false when there is no time for one. */
    public boolean pause(int tries, Progress progress, String address) throws StoreException {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        if (pause.compareTo(remaining()) >= 0) {
            return false;
        }
        rest(pause, progress, address);
        return true;
    }

    /** Waits so long, or until it is cancelled. */
    public static void rest(Duration time, Progress progress, String address) throws StoreException {
        Deadline end = in(time);
        while (!end.isOver()) {
            refuseCancelled(progress, address);
            sleep(address);
        }
    }

    static void refuseCancelled(Progress progress, String address) throws StoreException {
        if (progress.isCancelled() || Thread.currentThread().isInterrupted()) {
            throw cancelled(address);
        }
    }

    static StoreException cancelled(String address) {
        return new StoreException(Problem.CANCELLED, address,
                "cancelled; what was just being written may or may not be there");
    }

    private static void sleep(String address) throws StoreException {
        try {
            Thread.sleep(SLICE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw cancelled(address);
        }
    }
}
