package org.storletdesigner.logic.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A condition on the keys of one object, as the reference sees it. Immutable; equal when structurally equal. */
public sealed interface Formula {
    Formula TRUE = new Fixed(true);
    Formula FALSE = new Fixed(false);

    record Fixed(boolean value) implements Formula { }

    /** Holds when the key is present and its value passes the check. */
    record Leaf(String key, Check check) implements Formula { }

    record Negation(Formula operand) implements Formula { }

    record All(List<Formula> operands) implements Formula {
        public All {
            operands = List.copyOf(operands);
        }
    }

    record Some(List<Formula> operands) implements Formula {
        public Some {
            operands = List.copyOf(operands);
        }
    }

    /** The leaves of a formula, from left to right. */
    static List<Leaf> leaves(Formula formula) {
        return switch (formula) {
            case Fixed fixed -> List.of();
            case Leaf leaf -> List.of(leaf);
            case Negation(Formula operand) -> leaves(operand);
            case All(List<Formula> operands) -> operands.stream().flatMap(each -> leaves(each).stream()).toList();
            case Some(List<Formula> operands) -> operands.stream().flatMap(each -> leaves(each).stream()).toList();
        };
    }

    /** The keys that a formula mentions, in their natural order. */
    static Set<String> keys(Formula formula) {
        Set<String> keys = new TreeSet<>();
        leaves(formula).forEach(leaf -> keys.add(leaf.key()));
        return keys;
    }
}
