package org.storletdesigner.logic.verdict;

import java.util.Objects;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;

/**
 * The writing side of a pair.
 *
 * @param output what is written; ground
 * @param before what the object satisfied before the write: for a handler its own trigger and extra condition,
 *     for a bare pair {@code true}; ground
 */
public record Writer(Output output, Expression before) {
    public Writer {
        Objects.requireNonNull(output);
        Objects.requireNonNull(before);
    }

    /** An output of which nothing is known but its text: every environment is possible. */
    public static Writer bare(Output output) {
        return new Writer(output, Expression.TRUE);
    }
}
