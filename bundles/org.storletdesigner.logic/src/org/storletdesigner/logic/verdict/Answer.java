package org.storletdesigner.logic.verdict;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.expression.Expression;

/**
 * A verdict with its reason. Deterministic: the same question gets the same answer, whatever was asked before.
 *
 * @param witness for complete, possible and partial: a case that fires the trigger. Every completion of it is a case
 *     of the output that writes and fires the trigger, for partial in every completion of the environment
 * @param counterCase for possible: a case that writes and does not fire the trigger in some environment
 * @param environment for partial: the object that the witness needs, as it was before the write
 * @param met the clauses of the trigger that the witness satisfies in every environment
 * @param open the clauses of the trigger that are left to the environment, or, for irrelevant, that contradict
 * @param keys the keys that contradict, in their natural order; empty unless the cause is a contradiction
 * @param sentence the reason in one sentence
 */
public record Answer(Verdict verdict, Cause cause, Optional<PartialState> witness, Optional<PartialState> counterCase,
        Optional<PartialState> environment, List<Expression> met, List<Expression> open, List<String> keys,
        String sentence) {
    public Answer {
        met = List.copyOf(met);
        open = List.copyOf(open);
        keys = List.copyOf(keys);
    }
}
