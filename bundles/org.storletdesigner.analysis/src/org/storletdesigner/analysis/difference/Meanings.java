package org.storletdesigner.analysis.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.PartialState;

/** Compares what expressions mean: the states in which conditions hold, and what the cases of outputs write. */
final class Meanings {
    private static final int MOST_EFFECTS = 2_000;

    private final Formulas formulas;

    Meanings(Limits limits) {
        formulas = Formulas.ofOneDocument(limits);
    }

    /** How the trigger of a handler changed. */
    Meaning ofTriggers(Handler before, Handler after) {
        return ofConditions(before.trigger().condition(), after.trigger().condition());
    }

    /** How the extra condition changed; beside equal triggers it is the two together that count. */
    Meaning ofExtras(Handler before, Handler after) {
        boolean sameTriggers = ofTriggers(before, after) == Meaning.SAME;
        return sameTriggers ? ofConditions(before.condition(), after.condition())
                : ofConditions(before.extra(), after.extra());
    }

    private Meaning ofConditions(Expression before, Expression after) {
        try {
            return Meaning.of(implies(before, after), implies(after, before));
        } catch (BudgetExceeded e) {
            return Meaning.OPEN;
        }
    }

    private boolean implies(Expression left, Expression right) {
        Expression counterexample = new Expression.And(List.of(left, new Expression.Not(right)));
        return !Satisfiability.of(formulas.of(counterexample), formulas);
    }

    /** How an output changed: by all that its cases write. */
    Meaning ofOutputs(Output before, Output after) {
        if (before instanceof Output.Write(boolean fresh, Expression old)
                && after instanceof Output.Write(boolean alsoFresh, Expression now) && fresh == alsoFresh) {
            return ofWrites(old, now);
        }
        return before.equals(after) ? Meaning.SAME : Meaning.OTHER;
    }

    private Meaning ofWrites(Expression before, Expression after) {
        try {
            Formula old = formulas.of(before);
            Formula now = formulas.of(after);
            KeySpace space = KeySpace.of(List.of(old, now), formulas);
            Set<PartialState> oldWrites = writes(old, space);
            Set<PartialState> newWrites = writes(now, space);
            return Meaning.of(newWrites.containsAll(oldWrites), oldWrites.containsAll(newWrites));
        } catch (BudgetExceeded e) {
            return Meaning.OPEN;
        }
    }

    /** A case each, with a value for all that neither output tells apart. */
    private Set<PartialState> writes(Formula output, KeySpace space) {
        List<List<BlockSet>> each = IntStream.range(0, space.size()).mapToObj(key -> singles(space, key)).toList();
        Set<PartialState> writes = new HashSet<>();
        Effects.of(output, space, each, new Steps(formulas.limits()), MOST_EFFECTS).stream()
                .filter(Effects.Effect::writes).forEach(effect -> writes.add(written(effect, space)));
        return writes;
    }

    private static List<BlockSet> singles(KeySpace space, int key) {
        int size = space.domain(key).size();
        return IntStream.range(0, size).mapToObj(block -> BlockSet.only(block, size)).toList();
    }

    private static PartialState written(Effects.Effect effect, KeySpace space) {
        TreeMap<String, String> values = new TreeMap<>();
        for (int key = 0; key < space.size(); key++) {
            int block = effect.written().get(key);
            if (block != Effects.UNTOUCHED) {
                values.put(space.key(key), space.domain(key).word(block));
            }
        }
        return new PartialState(values);
    }
}
