package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/**
 * Turns ground expressions into formulas and sets of values into domains, and remembers those that were asked for last.
 * Thread-safe.
 */
public final class Formulas {
    // Weights are roughly numbers of words of memory: in all some hundred megabytes.
    private static final long REMEMBERED = 10_000_000;
    private static final long REMEMBERED_OF_ONE_DOCUMENT = 1_000_000;

    private final Limits limits;
    private final long remembered;
    // Words and patterns are most of what people write; whichever key they are asked of, the set is the same.
    private final Recent<String, ValueSet> words;
    private final Recent<String, ValueSet> patterns;
    private final Recent<Atom, ValueSet> others;
    private final Recent<Expression, Formula> formulas;
    private final Recent<Combined, ValueSet> combinations;
    private final Recent<Set<ValueSet>, KeyDomain> domains;

    private enum Operation {
        BOTH, EITHER, MINUS
    }

    private record Combined(Operation operation, ValueSet left, ValueSet right) {
        @Override
        public int hashCode() {
            return 31 * (31 * operation.ordinal() + left.hashCode()) + right.hashCode();
        }
    }

    public Formulas(Limits limits) {
        this(limits, REMEMBERED);
    }

    /** @param remembered about how many words of memory what is remembered of each kind may take */
    public Formulas(Limits limits, long remembered) {
        this.limits = limits;
        this.remembered = remembered;
        words = new Recent<>(remembered, Formulas::weight);
        patterns = new Recent<>(remembered, Formulas::weight);
        others = new Recent<>(remembered, Formulas::weight);
        formulas = new Recent<>(remembered, formula -> 16L * formula.literals().size());
        combinations = new Recent<>(remembered, Formulas::weight);
        domains = new Recent<>(remembered, KeyDomain::weight);
    }

    /**
     * For one document that is open for long: its languages are few, and those of texts that were typed on the way to it
     * are not missed. Takes some ten megabytes at most.
     */
    public static Formulas ofOneDocument(Limits limits) {
        return new Formulas(limits, REMEMBERED_OF_ONE_DOCUMENT);
    }

    /** About how many words of memory what is remembered of each kind may take. */
    public long remembered() {
        return remembered;
    }

    private static long weight(ValueSet set) {
        return 16L * set.language().states();
    }

    /** What automata may cost here. */
    public Limits limits() {
        return limits;
    }

    /** The formula of an expression. */
    public Formula of(Expression expression) {
        return formulas.get(expression, key -> normal(key, true));
    }

    /** The domain that tells all members of each set from all others. */
    KeyDomain domain(Set<ValueSet> values) {
        return domains.get(values, key -> KeyDomain.of(key, limits));
    }

    /**
     * What both sets allow.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits
     */
    public ValueSet both(ValueSet left, ValueSet right) {
        return left.equals(right) ? left : combined(new Combined(Operation.BOTH, left, right));
    }

    /**
     * What one of the sets allows.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits
     */
    public ValueSet either(ValueSet left, ValueSet right) {
        return left.equals(right) ? left : combined(new Combined(Operation.EITHER, left, right));
    }

    /**
     * What the first set allows and the second does not.
     *
     * @throws org.storletdesigner.logic.limit.BudgetExceeded when that takes more than the limits
     */
    public ValueSet minus(ValueSet left, ValueSet right) {
        return combined(new Combined(Operation.MINUS, left, right));
    }

    private ValueSet combined(Combined wanted) {
        return combinations.get(wanted, key -> switch (key.operation) {
            case BOTH -> key.left.and(key.right, limits);
            case EITHER -> key.left.or(key.right, limits);
            case MINUS -> key.left.and(key.right.not(), limits);
        });
    }

    private Formula normal(Expression expression, boolean positive) {
        return switch (expression) {
            case Expression.Constant(boolean value) -> value == positive ? Formula.TRUE : Formula.FALSE;
            case Expression.Not(Expression operand) -> normal(operand, !positive);
            case Expression.And(List<Expression> operands) -> combine(operands, positive, positive);
            case Expression.Or(List<Expression> operands) -> combine(operands, positive, !positive);
            case Atom atom -> literal(atom, positive);
        };
    }

    private Formula combine(List<Expression> operands, boolean positive, boolean conjunction) {
        List<Formula> parts = new ArrayList<>(operands.size());
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Expression operand : operands) {
            if (!addWords(conjunction == positive ? denied(operand) : operand, words)) {
                addPart(normal(operand, positive), conjunction, parts);
            }
        }
        words.forEach((key, set) -> parts.add(oneOf(key, set, !conjunction)));
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return conjunction ? new Formula.All(List.copyOf(parts)) : new Formula.Any(List.copyOf(parts));
    }

    /** What {@code k != v} denies; another operand of a conjunction is no constant. */
    private static Expression denied(Expression operand) {
        return operand instanceof Expression.Not(Expression inner) ? inner : Expression.TRUE;
    }

    /** A list of constants is one set, not thousands of tests to tell apart; what is written stays the same. */
    private static boolean addWords(Expression alternative, Map<String, Set<String>> words) {
        switch (alternative) {
            case Expression.Equal(Text key, Text value) -> wordsOf(key, words).add(value.literal());
            case Expression.In(Text key, List<Text> values) ->
                    values.forEach(value -> wordsOf(key, words).add(value.literal()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Set<String> wordsOf(Text key, Map<String, Set<String>> words) {
        return words.computeIfAbsent(key.literal(), name -> new LinkedHashSet<>());
    }

    private Formula oneOf(String key, Set<String> words, boolean positive) {
        List<Text> values = words.stream().map(Text::of).toList();
        return literal(values.size() == 1 ? new Expression.Equal(Text.of(key), values.getFirst())
                : new Expression.In(Text.of(key), values), positive);
    }

    private static void addPart(Formula part, boolean conjunction, List<Formula> parts) {
        switch (part) {
            case Formula.All(List<Formula> inner) when conjunction -> parts.addAll(inner);
            case Formula.Any(List<Formula> inner) when !conjunction -> parts.addAll(inner);
            default -> parts.add(part);
        }
    }

    private Formula literal(Atom atom, boolean positive) {
        ValueSet values = set(atom);
        return new Formula.Literal(atom.key().literal(), positive ? values : values.not());
    }

    private ValueSet set(Atom atom) {
        return switch (atom) {
            case Expression.Equal(Text key, Text value) -> words.get(value.literal(), ValueSet::equalTo);
            case Expression.Matches(Text key, Text pattern) ->
                    patterns.get(pattern.literal(), text -> ValueSet.matches(text, limits));
            case Expression.Like(Text key, Text glob) ->
                    others.get(atom, like -> ValueSet.like(glob.literal(), limits));
            case Expression.Compare(Text key, Comparison comparison, Text number) ->
                    others.get(atom, compare -> ValueSet.compare(comparison, number.literal(), limits));
            case Expression.In(Text key, List<Text> values) ->
                    others.get(atom, in -> ValueSet.in(values.stream().map(Text::literal).toList(), limits));
            case Expression.Exists exists -> ValueSet.exists();
        };
    }
}
