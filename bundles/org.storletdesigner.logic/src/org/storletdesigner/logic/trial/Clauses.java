package org.storletdesigner.logic.trial;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.logic.expression.Evaluation;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Expression.Constant;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Expression.Or;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/** Tries every part of a ground expression on a state. Bounded: patterns run as automata, within limits. */
final class Clauses {
    private final State state;
    private final Limits limits;

    Clauses(State state, Limits limits) {
        this.state = state;
        this.limits = limits;
    }

    Clause of(Expression expression) {
        return marked(tried(expression));
    }

    private Clause tried(Expression expression) {
        return switch (expression) {
            case Constant(boolean value) -> clause(expression, Truth.of(value), List.of());
            case Not(Expression operand) -> {
                Clause inner = tried(operand);
                yield clause(expression, inner.truth().not(), List.of(inner));
            }
            case And(List<Expression> operands) -> joined(expression, operands, Truth.FAILS);
            case Or(List<Expression> operands) -> joined(expression, operands, Truth.HOLDS);
            case Atom atom -> clause(atom, truth(atom), List.of());
        };
    }

    /** @param strong the truth of one part that settles the whole */
    private Clause joined(Expression whole, List<Expression> operands, Truth strong) {
        List<Clause> parts = operands.stream().map(this::tried).toList();
        Truth truth = parts.stream().anyMatch(each -> each.truth() == strong) ? strong
                : parts.stream().anyMatch(each -> each.truth() == Truth.UNKNOWN) ? Truth.UNKNOWN : strong.not();
        return clause(whole, truth, parts);
    }

    private static Clause clause(Expression expression, Truth truth, List<Clause> parts) {
        return new Clause(expression, truth, false, parts);
    }

    private Truth truth(Atom atom) {
        try {
            String value = state.values().get(atom.key().literal());
            if (value != null && atom instanceof Matches(Text key, Text pattern)) {
                return Truth.of(ValueSet.matches(pattern.literal(), limits).contains(value));
            }
            return Truth.of(Evaluation.holds(atom, state));
        } catch (BudgetExceeded tooHard) {
            return Truth.UNKNOWN;
        }
    }

    /** A part decides when the whole has its answer because of it: of several that would, each does. */
    private static Clause marked(Clause whole) {
        List<Clause> parts = new ArrayList<>();
        for (Clause part : whole.parts()) {
            boolean same = whole.expression() instanceof Not || part.truth() == whole.truth();
            parts.add(same ? marked(part) : part);
        }
        return new Clause(whole.expression(), whole.truth(), true, parts);
    }
}
