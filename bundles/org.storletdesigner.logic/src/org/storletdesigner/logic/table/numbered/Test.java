package org.storletdesigner.logic.table.numbered;

import org.storletdesigner.logic.table.form.Condition;
import org.storletdesigner.logic.valueset.ValueSet;

/** A condition on a scenario, its sets numbered. */
public sealed interface Test {
    /** The number of the set without members. */
    int EMPTY = -1;

    record Written(int set) implements Test { }

    record Allowed(int written, int kept) implements Test { }

    record Spared(int set) implements Test { }

    record Implied(int clause) implements Test { }

    static Test of(Condition condition, Numbering numbers) {
        return switch (condition) {
            case Condition.Written(String key, ValueSet set) -> new Written(numbers.take(key, set));
            case Condition.Allowed(String key, ValueSet written, ValueSet kept) ->
                    new Allowed(numbers.take(key, written), kept.isEmpty() ? EMPTY : numbers.take(key, kept));
            case Condition.Spared(String key, ValueSet set) -> new Spared(numbers.take(key, set));
            case Condition.Implied(int clause) -> new Implied(clause);
        };
    }
}
