package org.storletdesigner.editor;

import java.util.Objects;
import java.util.function.Supplier;
import org.storletdesigner.logic.limit.Limits;

/** What one question to the engine may cost, for documents that are opened from now on. Thread-safe. */
public final class EngineLimits {
    private static volatile Supplier<Limits> source = () -> Limits.DEFAULT;

    private EngineLimits() { }

    /** Asked whenever a document is opened: where a person's choice comes in. */
    public static void from(Supplier<Limits> preferences) {
        source = Objects.requireNonNull(preferences);
    }

    static Limits current() {
        return source.get();
    }
}
