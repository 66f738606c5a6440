package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.List;
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
    private static final int REMEMBERED = 20_000;

    private final Limits limits;
    private final Recent<Atom, ValueSet> sets = new Recent<>(REMEMBERED);
    private final Recent<Expression, Formula> formulas = new Recent<>(REMEMBERED);
    private final Recent<Set<ValueSet>, KeyDomain> domains = new Recent<>(REMEMBERED);

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
        for (Expression operand : operands) {
            Formula part = normal(operand, positive);
            switch (part) {
                case Formula.All(List<Formula> inner) when conjunction -> parts.addAll(inner);
                case Formula.Any(List<Formula> inner) when !conjunction -> parts.addAll(inner);
                default -> parts.add(part);
            }
        }
        return conjunction ? new Formula.All(List.copyOf(parts)) : new Formula.Any(List.copyOf(parts));
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
