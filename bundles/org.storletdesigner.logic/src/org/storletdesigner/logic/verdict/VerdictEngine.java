package org.storletdesigner.logic.verdict;

import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;

/**
 * Decides what an output triggers. Thread-safe. A verdict depends on the question and the limits alone, never on
 * time, on the machine or on what was asked before.
 */
public interface VerdictEngine {
    /** An engine that gives a question up when it exceeds the limits. */
    static VerdictEngine create(Limits limits) {
        return create(new Formulas(limits));
    }

    /** An engine that shares the formulas, and their limits, with others. */
    static VerdictEngine create(Formulas formulas) {
        return new AutomatonEngine(formulas);
    }

    /** The verdict alone: the cheap question. */
    Verdict decide(Writer writer, Reader reader, StoreRules rules);

    /** The verdict with its witnesses and its reason; dearer than {@link #decide}, and agrees with it. */
    Answer explain(Writer writer, Reader reader, StoreRules rules);
}
