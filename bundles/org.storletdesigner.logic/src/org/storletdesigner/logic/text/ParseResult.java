package org.storletdesigner.logic.text;

import java.util.Objects;
import org.storletdesigner.logic.syntax.Position;
import org.storletdesigner.logic.syntax.RejectedException;

/** What became of a text: a value, or the place where and the reason why it could not be read. Immutable. */
public sealed interface ParseResult<T> {
    /** The text was read. */
    record Parsed<T>(T value) implements ParseResult<T> {
        public Parsed {
            Objects.requireNonNull(value);
        }
    }

    /**
     * The text was not read.
     *
     * @param offset where the reader should look, as an index of UTF-16 units in the text as typed
     * @param message what is wrong there, without the place
     */
    record Rejected<T>(int offset, String message) implements ParseResult<T> {
        public Rejected {
            Objects.requireNonNull(message);
        }

        /** The message with its place in the rejected text, for people. */
        public String describe(String text) {
            return message + " at " + Position.of(text, offset).describe(text);
        }
    }

    /**
     * The value.
     *
     * @throws RejectedException when the text was rejected
     */
    default T orThrow() {
        return switch (this) {
            case Parsed<T>(T value) -> value;
            case Rejected<T>(int offset, String message) -> throw new RejectedException(offset, message);
        };
    }
}
