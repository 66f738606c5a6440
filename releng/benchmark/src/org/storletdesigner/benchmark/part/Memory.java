package org.storletdesigner.benchmark.part;

import java.util.List;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.part.Handlers.Environment;
import org.storletdesigner.benchmark.workload.Rules;
import org.storletdesigner.benchmark.workload.Rules.Edit;
import org.storletdesigner.benchmark.workload.Rules.Form;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.LiveTable;

/** What is kept of 100,000 edits, half of them with a pattern that is new: not more than of the first half of them. */
public final class Memory implements Part {
    private static final int HANDLERS = 300;
    private static final int EDITS = 100_000;
    // As a document that is open has it, so that what is remembered is full long before half of the edits.
    private static final long REMEMBERED = 1_000_000;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Settings settings, Report report) {
        if (settings.quick()) {
            return;
        }
        report.title("Memory");
        LiveTable table = Edits.table(Rules.of(HANDLERS, Form.G), Environment.OWN_TRIGGER,
                new Formulas(Limits.DEFAULT, REMEMBERED));
        List<Edit> edits = Rules.edits(HANDLERS, Form.G, EDITS);
        double before = usedAfter(table, List.of());
        double half = usedAfter(table, edits.subList(0, EDITS / 2)) - before;
        double all = usedAfter(table, edits.subList(EDITS / 2, EDITS)) - before;
        // Table and edits are in use until here, so that they are in all three figures.
        report.add(Row.atMost("MB more in use after " + Row.number(edits.size()) + " edits of " + table.size() + " handlers",
                all / 1e6, "after half of them", half / 1e6, 1.1));
    }

    private static double usedAfter(LiveTable table, List<Edit> edits) {
        edits.forEach(edit -> Edits.replace(table, edit, Environment.OWN_TRIGGER));
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
