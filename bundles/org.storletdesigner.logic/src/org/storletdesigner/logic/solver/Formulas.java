package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.logic.language.ValueSet;

/**
 * Turns ground expressions into formulas and sets of values into domains, and remembers those that were asked for last.
 * Thread-safe.
 */
public final class Formulas {
    // Weights are roughly numbers of words of memory: in all some hundred megabytes.
    private static final long REMEMBERED = 10_000_000;

    private final Limits limits;
    private final Recent<Atom, ValueSet> sets = new Recent<>(REMEMBERED, set -> 16L * set.language().states());
    private final Recent<Expression, Formula> formulas = new Recent<>(REMEMBERED, formula -> 16L * formula.literals().size());
    private final Recent<Set<ValueSet>, KeyDomain> domains = new Recent<>(REMEMBERED, KeyDomain::weight);

    public Formulas(Limits limits) {
        this.limits = limits;
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
        ValueSet values = sets.get(atom, this::build);
        return new Formula.Literal(atom.key().literal(), positive ? values : values.not());
    }

    private ValueSet build(Atom atom) {
        return switch (atom) {
            case Expression.Equal(Text key, Text value) -> ValueSet.equalTo(value.literal());
            case Expression.Like(Text key, Text glob) -> ValueSet.like(glob.literal(), limits);
            case Expression.Matches(Text key, Text pattern) -> ValueSet.matches(pattern.literal(), limits);
            case Expression.Compare compare -> ValueSet.compare(compare.comparison(), compare.number().literal(), limits);
            case Expression.In(Text key, List<Text> values) ->
                    ValueSet.in(values.stream().map(Text::literal).toList(), limits);
            case Expression.Exists exists -> ValueSet.exists();
        };
    }
}
