package org.storletdesigner.logic.expression;

import java.util.List;
import java.util.Objects;

/**
 * A condition on the metadata of one object, as a tree. Immutable; equal when structurally equal. Keys and
 * values are {@link Text}s, because variables may stand in them; a tree without variables is <em>ground</em>.
 * {@code a !op b} is read as {@code !(a op b)}, so the negated operators have no node of their own.
 */
public sealed interface Expression {
    Expression TRUE = new Constant(true);
    Expression FALSE = new Constant(false);

    /** {@code true} or {@code false}. */
    record Constant(boolean value) implements Expression { }

    /** Plain negation: also holds where the key of the operand is absent. */
    record Not(Expression operand) implements Expression {
        public Not {
            Objects.requireNonNull(operand);
        }
    }

    /** Holds when all operands hold; at least two of them. Nested conjunctions are kept as they were written. */
    record And(List<Expression> operands) implements Expression {
        public And {
            operands = atLeastTwo(operands);
        }
    }

    /** Holds when some operand holds; at least two of them. Nested disjunctions are kept as they were written. */
    record Or(List<Expression> operands) implements Expression {
        public Or {
            operands = atLeastTwo(operands);
        }
    }

    /** A test of one key. */
    sealed interface Atom extends Expression {
        /** The key that this atom reads or writes. */
        Text key();
    }

    /** {@code key = value}: present and the same text. */
    record Equal(Text key, Text value) implements Atom { }

    /** {@code key like glob}: present, and {@code *} stands for any run of characters, {@code ?} for any one. */
    record Like(Text key, Text glob) implements Atom { }

    /** {@code key ~ pattern}: present, and the whole value matches a pattern as {@code java.util.regex} reads it. */
    record Matches(Text key, Text pattern) implements Atom { }

    /** {@code key < number} and its kin: present, a number, and in this order to the given one. */
    record Compare(Text key, Comparison comparison, Text number) implements Atom { }

    /** {@code key in (v1, v2)}: present and one of the values; at least one of them. */
    record In(Text key, List<Text> values) implements Atom {
        public In {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("'in' needs at least one value");
            }
        }
    }

    /** {@code exists(key)}: present. */
    record Exists(Text key) implements Atom { }

    /** The conjunction of any number of expressions: {@code true} for none, the expression itself for one. */
    static Expression all(List<Expression> operands) {
        return switch (operands.size()) {
            case 0 -> TRUE;
            case 1 -> operands.getFirst();
            default -> new And(operands);
        };
    }

    /** The disjunction of any number of expressions: {@code false} for none, the expression itself for one. */
    static Expression any(List<Expression> operands) {
        return switch (operands.size()) {
            case 0 -> FALSE;
            case 1 -> operands.getFirst();
            default -> new Or(operands);
        };
    }

    private static List<Expression> atLeastTwo(List<Expression> operands) {
        if (operands.size() < 2) {
            throw new IllegalArgumentException("a conjunction or disjunction needs at least two operands");
        }
        return List.copyOf(operands);
    }
}
