package org.storletdesigner.logic.limit;

import java.util.function.Supplier;

/**
 * Lets whoever waits for an answer give it up: long searches and constructions ask often, on the thread that they run in,
 * and what is thrown then comes out of them. Without anybody who was named for this thread nothing is asked.
 */
public final class Patience {
    private static final ThreadLocal<Runnable> ASKED = new ThreadLocal<>();

    private Patience() { }

    /** Does some work, during which {@code asked} runs often. */
    public static <T> T during(Runnable asked, Supplier<T> work) {
        Runnable outer = ASKED.get();
        ASKED.set(asked);
        try {
            return work.get();
        } finally {
            ASKED.set(outer);
        }
    }

    /** To be called in long loops. */
    public static void ask() {
        Runnable asked = ASKED.get();
        if (asked != null) {
            asked.run();
        }
    }
}
