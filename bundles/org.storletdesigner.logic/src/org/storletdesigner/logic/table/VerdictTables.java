package org.storletdesigner.logic.table;

import java.util.List;
import java.util.function.IntConsumer;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Writer;

/** Works out all verdicts of some writers on some readers: the same as one by one, much faster. */
public final class VerdictTables {
    private VerdictTables() { }

    /**
     * All verdicts. Uses all processors; the result does not depend on how many there are.
     *
     * @param progress told, on the calling thread, how many pieces of the current phase are done: first expressions are
     *     read, then readers compared; whatever it throws stops the work
     */
    public static VerdictTable of(List<Writer> writers, List<Reader> readers, StoreRules rules, Formulas formulas,
            IntConsumer progress) {
        return new Matrix(writers, readers, rules, formulas, progress).table(progress);
    }
}
