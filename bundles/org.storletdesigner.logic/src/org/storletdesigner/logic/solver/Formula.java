package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * A ground expression in negation normal form, its atoms turned into value sets. What an output writes follows the
 * shape of its formula, so nothing is merged or rewritten beyond pushing negation to the atoms.
 */
public sealed interface Formula {
    Formula TRUE = new Constant(true);
    Formula FALSE = new Constant(false);

    record Constant(boolean value) implements Formula { }

    /** The key holds a member of the set, absence included where the set allows it. */
    record Literal(String key, ValueSet values) implements Formula { }

    record All(List<Formula> parts) implements Formula { }

    record Any(List<Formula> parts) implements Formula { }

    /** The keys that are mentioned, in order of appearance. */
    default Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        literals(this, new ArrayList<>()).forEach(literal -> keys.add(literal.key));
        return keys;
    }

    /** All literals, in order of appearance. */
    default List<Literal> literals() {
        return List.copyOf(literals(this, new ArrayList<>()));
    }

    /** The conjuncts of a conjunction, or the formula itself. */
    default List<Formula> conjuncts() {
        return this instanceof All(List<Formula> parts) ? parts : List.of(this);
    }

    /** Whether every case of this output writes some key that passes the test. */
    default boolean surelyWrites(Predicate<String> keys) {
        return switch (this) {
            case Constant(boolean value) -> !value;
            case Literal literal -> keys.test(literal.key);
            case All(List<Formula> parts) -> parts.stream().anyMatch(part -> part.surelyWrites(keys));
            case Any(List<Formula> parts) -> parts.stream().allMatch(part -> part.surelyWrites(keys));
        };
    }

    private static <C extends Collection<Literal>> C literals(Formula formula, C found) {
        switch (formula) {
            case Constant constant -> { }
            case Literal literal -> found.add(literal);
            case All(List<Formula> parts) -> parts.forEach(part -> literals(part, found));
            case Any(List<Formula> parts) -> parts.forEach(part -> literals(part, found));
        }
        return found;
    }
}
