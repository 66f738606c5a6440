package org.storletdesigner.analysis.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition on the keys of one object, as the reference sees it. Immutable; equal when structurally equal. */
public sealed interface Condition {
    Condition TRUE = new Fixed(true);
    Condition FALSE = new Fixed(false);

    record Fixed(boolean value) implements Condition { }

    /** Holds when the key is present and its value passes the check. */
    record Leaf(String key, Check check) implements Condition { }

    record Negation(Condition operand) implements Condition { }

    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }
    }

    record Some(List<Condition> operands) implements Condition {
        public Some {
            operands = List.copyOf(operands);
        }
    }

    /** The leaves of a condition, from left to right. */
    static Stream<Leaf> leaves(Condition condition) {
        return switch (condition) {
            case Fixed fixed -> Stream.of();
            case Leaf leaf -> Stream.of(leaf);
            case Negation(Condition operand) -> leaves(operand);
            case All(List<Condition> operands) -> operands.stream().flatMap(Condition::leaves);
            case Some(List<Condition> operands) -> operands.stream().flatMap(Condition::leaves);
        };
    }

    /** The condition in the expression language. */
    static String text(Condition condition) {
        return switch (condition) {
            case Fixed(boolean value) -> value ? "true" : "false";
            case Leaf leaf -> leaf.check().text(leaf.key());
            case Negation(Leaf(String key, Check.Same(String value))) -> key + " != " + value;
            case Negation(Condition operand) -> "!" + unary(operand);
            case All(List<Condition> operands) -> joined(operands, " && ");
            case Some(List<Condition> operands) -> joined(operands, " || ");
        };
    }

    private static String joined(List<Condition> operands, String sign) {
        return operands.stream().map(Condition::unary).collect(Collectors.joining(sign));
    }

    private static String unary(Condition condition) {
        boolean compound = condition instanceof All || condition instanceof Some;
        return compound ? "(" + text(condition) + ")" : text(condition);
    }
}
