package org.storletdesigner.editor;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Whether the canvas may show how things move. Thread-safe. */
public final class Motion {
    private static volatile BooleanSupplier source = () -> true;

    private Motion() { }

    /** Asked before every movement: where a person's choice comes in. */
    public static void when(BooleanSupplier wanted) {
        source = Objects.requireNonNull(wanted);
    }

    static boolean isWanted() {
        return source.getAsBoolean();
    }
}
