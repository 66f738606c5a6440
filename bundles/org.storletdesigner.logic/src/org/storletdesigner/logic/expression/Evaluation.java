package org.storletdesigner.logic.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Constant;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Expression.Or;

/**
 * Tells whether a state satisfies a ground expression, by the meaning of each operator alone: no automata, so that
 * it can vouch for what they answer. Patterns run in {@code java.util.regex}, whose time can be exponential.
 */
public final class Evaluation {
    private Evaluation() { }

    /**
     * Whether the expression holds in the state.
     *
     * @throws IllegalStateException when variables stand in the expression
     */
    public static boolean holds(Expression ground, State state) {
        return switch (ground) {
            case Constant(boolean value) -> value;
            case Not(Expression operand) -> !holds(operand, state);
            case And(List<Expression> operands) -> operands.stream().allMatch(operand -> holds(operand, state));
            case Or(List<Expression> operands) -> operands.stream().anyMatch(operand -> holds(operand, state));
            case Atom atom -> present(atom.key(), state).filter(test(atom)).isPresent();
        };
    }

    private static Optional<String> present(Text key, State state) {
        return Optional.ofNullable(state.values().get(key.literal()));
    }

    private static Predicate<String> test(Atom atom) {
        return switch (atom) {
            case Equal(Text key, Text value) -> value.literal()::equals;
            case Like(Text key, Text glob) -> text -> Glob.matches(glob.literal(), text);
            case Matches(Text key, Text pattern) -> text -> Pattern.matches(pattern.literal(), text);
            case Compare compare -> text -> inOrder(compare, text);
            case In(Text key, List<Text> values) -> text -> values.stream().anyMatch(v -> v.literal().equals(text));
            case Exists exists -> text -> true;
        };
    }

    private static boolean inOrder(Compare compare, String text) {
        Numeral bound = Numeral.of(compare.number().literal()).orElseThrow(
                () -> new IllegalArgumentException("not a number: " + compare.number()));
        return Numeral.of(text).filter(number -> compare.comparison().accepts(number.compareTo(bound))).isPresent();
    }
}
