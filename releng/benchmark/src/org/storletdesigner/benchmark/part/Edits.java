package org.storletdesigner.benchmark.part;

import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.benchmark.part.Handlers.Environment;
import org.storletdesigner.benchmark.workload.Rule;
import org.storletdesigner.benchmark.workload.Rules;
import org.storletdesigner.benchmark.workload.Rules.Edit;
import org.storletdesigner.benchmark.workload.Rules.Form;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.LiveTable;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;

/** One edit of one handler, from its new texts to its new row and column of verdicts, to the graph, to all findings. */
public final class Edits implements Part {
    private static final double FRAME = 16.7e6;
    private static final int LARGE = 10_000;

    @Override
    public String name() {
        return "edits";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("An edit of one handler, read from its text; every other one with a pattern that is new");
        for (Form form : Form.values()) {
            for (int size : settings.quick() ? List.of(300, 1_000) : List.of(300, 1_000, LARGE)) {
                for (Environment environment : Environment.values()) {
                    rowAndColumn(form, size, environment, settings, report);
                }
            }
            graph(form, 1_000, settings, report);
            // Form F has an edge between every sixth pair, so that all that can go round takes long to follow.
            findings(form, form == Form.F ? settings.either(30, 60) : settings.either(100, 300), settings, report);
        }
    }

    private static void rowAndColumn(Form form, int size, Environment environment, Settings settings, Report report) {
        LiveTable table = table(Rules.of(size, form), environment);
        List<Edit> edits = Rules.edits(size, form, settings.either(3_000, size == LARGE ? 1_500 : 6_000));
        double[] times = times(edits, edit -> replace(table, edit, environment));
        String label = form + ", " + Row.number(size) + (environment == Environment.OWN_TRIGGER ? " in a workflow" : "")
                + ": to the new row and column";
        addTimes(label, times, report, size == 300 ? 0 : FRAME);
    }

    private static LiveTable table(List<Rule> rules, Environment environment) {
        return table(rules, environment, new Formulas(Limits.DEFAULT));
    }

    static LiveTable table(List<Rule> rules, Environment environment, Formulas formulas) {
        Handlers handlers = Handlers.read(rules.stream().map(Handlers.Text::new).toList(), environment);
        return LiveTable.of(handlers.writers(), handlers.readers(), StoreRules.DEFAULT, formulas,
                done -> { });
    }

    static void replace(LiveTable table, Edit edit, Environment environment) {
        Handlers.Text text = new Handlers.Text(edit.rule());
        Trigger trigger = Handlers.trigger(text);
        table.replace(edit.handler(), Handlers.writer(text, trigger, environment), Reader.bare(trigger.condition()));
    }

    private static void graph(Form form, int size, Settings settings, Report report) {
        LiveWorkflow workflow = new LiveWorkflow(Rules.of(size, form));
        workflow.graph();
        double[] times = times(Rules.edits(size, form, settings.either(150, 600)), edit -> {
            workflow.edit(edit);
            workflow.graph();
        });
        addTimes(form + ", " + Row.number(size) + ": to the graph of the whole workflow", times, report, 0);
    }

    private static void findings(Form form, int size, Settings settings, Report report) {
        LiveWorkflow workflow = new LiveWorkflow(Rules.of(size, form));
        workflow.analysis();
        double[] times = times(Rules.edits(size, form, 9), edit -> {
            workflow.edit(edit);
            workflow.analysis();
        });
        addTimes(form + ", " + Row.number(size) + ": to all findings", times, report, 0);
    }

    /** The times of the last two thirds of some edits; the others warm up. */
    private static double[] times(List<Edit> edits, Consumer<Edit> made) {
        double[] times = new double[edits.size() * 2 / 3];
        int warm = edits.size() - times.length;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            double time = Stopwatch.once(() -> made.accept(edit));
            if (i >= warm) {
                times[i - warm] = time;
            }
        }
        return times;
    }

    private static void addTimes(String label, double[] times, Report report, double goal) {
        double worst = Stopwatch.percentile(times, 99);
        String spread = label + " (median " + Row.time(Stopwatch.median(times)) + ", longest "
                + Row.time(Stopwatch.percentile(times, 100)) + "), 99th percentile";
        report.add(goal == 0 ? Row.note(spread, Row.time(worst)) : Row.under(spread, worst, goal));
    }
}
