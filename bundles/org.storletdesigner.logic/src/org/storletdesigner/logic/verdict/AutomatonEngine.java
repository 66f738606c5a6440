package org.storletdesigner.logic.verdict;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.solver.Steps;

/**
 * Decides verdicts over the blocks into which the value sets of a pair divide each key. No normal form of the whole
 * expressions is built: a search with propagation answers each question, so wide expressions stay cheap.
 */
final class AutomatonEngine implements VerdictEngine {
    private final Limits limits;
    private final Formulas formulas;

    AutomatonEngine(Formulas formulas) {
        this.formulas = formulas;
        limits = formulas.limits();
    }

    @Override
    public Verdict decide(Writer writer, Reader reader, StoreRules rules) {
        try {
            return eventOf(writer.output()).map(event -> reader.events().contains(event)).orElse(false)
                    ? questions(writer, reader, rules).verdict() : Verdict.IRRELEVANT;
        } catch (BudgetExceeded e) {
            return Verdict.UNDECIDED;
        }
    }

    @Override
    public Answer explain(Writer writer, Reader reader, StoreRules rules) {
        Optional<Event> event = eventOf(writer.output());
        if (event.isEmpty()) {
            return Sentences.irrelevant(Cause.WRITES_NOTHING);
        }
        if (!reader.events().contains(event.get())) {
            return Sentences.eventsDoNotMeet(event.get(), reader.events());
        }
        try {
            Questions questions = questions(writer, reader, rules);
            return new Explainer(questions, formulas, reader.condition()).explain();
        } catch (BudgetExceeded e) {
            return Sentences.undecided(e);
        }
    }

    private static Optional<Event> eventOf(Output output) {
        return switch (output) {
            case Output.None none -> Optional.empty();
            case Output.Delete delete -> Optional.of(Event.DELETE);
            case Output.Write(boolean fresh, var expression) -> Optional.of(fresh ? Event.CREATE : Event.CHANGE);
        };
    }

    private Questions questions(Writer writer, Reader reader, StoreRules rules) {
        Formula before = formulas.of(writer.before());
        Formula condition = formulas.of(reader.condition());
        boolean onChange = rules.firing() == StoreRules.Firing.ON_CHANGE && !firesOnEveryWrite(reader);
        return switch (writer.output()) {
            case Output.None none -> throw new IllegalArgumentException("an output that is none asks no question");
            case Output.Delete delete -> Questions.ofDelete(pair(Formula.TRUE, before, condition, true), limits);
            case Output.Write(boolean fresh, var expression) -> {
                boolean keeps = !fresh && rules.writing() == StoreRules.Writing.MERGE;
                yield Questions.ofWrite(pair(formulas.of(expression), before, condition, keeps), onChange, limits);
            }
        };
    }

    /** A trigger that holds in every state fires on every write, so that its extra condition alone decides. */
    private boolean firesOnEveryWrite(Reader reader) {
        return !reader.extra().equals(Expression.TRUE)
                && Satisfiability.alwaysHolds(reader.trigger(), formulas);
    }

    private Pair pair(Formula output, Formula before, Formula condition, boolean keeps) {
        KeySpace space = KeySpace.of(List.of(output, before, condition), formulas);
        return new Pair(output, before, condition, keeps, space);
    }
}
