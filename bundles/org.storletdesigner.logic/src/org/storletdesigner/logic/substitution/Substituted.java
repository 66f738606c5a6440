package org.storletdesigner.logic.substitution;

import java.util.List;
import java.util.Objects;
import org.storletdesigner.logic.text.Problem;

/** What became of a tree whose variables were replaced. Immutable. */
public sealed interface Substituted<T> {
    /** The tree without variables. */
    record Ground<T>(T value) implements Substituted<T> {
        public Ground {
            Objects.requireNonNull(value);
        }
    }

    /** All problems, in the order of the tree, each once. */
    record Failed<T>(List<Problem> problems) implements Substituted<T> {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
