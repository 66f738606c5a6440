package org.storletdesigner.app.compare;

import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.app.compare.Side.Ends;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.picture.layout.Pictures;

/** Two workflows, and all that is to be shown of their differences. */
record Comparing(Side before, Side after, List<Row> rows) {
    /** Works it out; the documents are copies that nobody else has. */
    static Comparing of(CompareInput input, Limits limits, Progress progress) {
        Analyzer analyzer = Analyzer.ofOneDocument(limits);
        Analysis old = analysis(analyzer, input.before(), progress);
        Analysis now = analysis(analyzer, input.after(), progress);
        Difference difference = Difference.between(Version.of(input.before(), old), Version.of(input.after(), now),
                limits);
        progress.report("Drawing", 0, 2);
        Side before = new Side(input.beforeTitle(), picture(old));
        progress.report("Drawing", 1, 2);
        Side after = new Side(input.afterTitle(), picture(now));
        mark(difference, before, after);
        return new Comparing(before, after, Rows.of(difference));
    }

    private static Analysis analysis(Analyzer analyzer, Workflow document, Progress progress) {
        return analyzer.analyze(WorkflowExtractor.extract(document, 0), progress);
    }

    private static Picture picture(Analysis analysis) {
        return Pictures.of(analysis);
    }

    private static void mark(Difference difference, Side before, Side after) {
        difference.storlets().forEach(change -> {
            change.before().ifPresent(name ->
                    before.storlets().put(name, change.after().isEmpty() ? Mark.REMOVED : Mark.CHANGED));
            change.after().ifPresent(name ->
                    after.storlets().put(name, change.before().isEmpty() ? Mark.ADDED : Mark.CHANGED));
        });
        difference.handlers().forEach(change -> {
            change.before().ifPresent(name ->
                    before.handlers().put(name, change.after().isEmpty() ? Mark.REMOVED : Mark.CHANGED));
            change.after().ifPresent(name ->
                    after.handlers().put(name, change.before().isEmpty() ? Mark.ADDED : Mark.CHANGED));
        });
        List<Row> rows = Rows.of(difference).stream().flatMap(group -> group.rows().stream()).toList();
        rows.forEach(row -> row.mark().ifPresent(mark -> {
            for (Ends ends : row.before().edges()) {
                before.edges().put(ends, mark);
            }
            for (Ends ends : row.after().edges()) {
                after.edges().put(ends, mark);
            }
        }));
    }
}
