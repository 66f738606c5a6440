package org.storletdesigner.cli.examination;

import java.io.IOException;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.reach.Reach;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.HandlerFinder;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.option.TextOrJson;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.flow.ReachJson;
import org.storletdesigner.cli.report.flow.ReachReport;
import org.storletdesigner.cli.report.flow.ReachText;
import org.storletdesigner.logic.limit.Limits;

/** Asks the trigger graph of a file who leads to whom. */
public final class Reaching {
    public static final int MOST_PATHS = 1_000;

    private final Console console;
    private final Style style;
    private final Limits limits;
    private final TextOrJson format;
    private final int most;

    public Reaching(Console console, Style style, Limits limits, TextOrJson format, int most) {
        this.console = console;
        this.style = style;
        this.limits = limits;
        this.format = format;
        this.most = most;
    }

    public int print(String file, String from, String to) throws AtFault, IOException {
        OpenedFile opened = new Inputs(console).open(file);
        opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        HandlerFinder handlers = new HandlerFinder(opened);
        Handler start = from == null ? null : handlers.find(from);
        Handler end = to == null ? null : handlers.find(to);
        Analyzer analyzer = new Analyzer(limits);
        TriggerGraph graph = analyzer.graph(opened.workflow(), Progress.NONE);
        try (ReachReport report = report(opened, graph)) {
            print(report, new Reach(graph), start, end, analyzer);
        }
        return opened.rejected().isEmpty() ? Exit.WELL : Exit.AT_FAULT;
    }

    private ReachReport report(OpenedFile opened, TriggerGraph graph) throws IOException {
        return switch (format) {
            case TEXT -> new ReachText(console.out(), style, graph);
            case JSON -> new ReachJson(console.out(), opened, graph);
        };
    }

    private void print(ReachReport report, Reach reach, Handler from, Handler to, Analyzer analyzer)
            throws IOException {
        if (to != null) {
            report.passage(from, to, reach.between(from, to, analyzer, most));
        } else if (from != null) {
            report.around(from, reach.from(from), reach.to(from));
        }
        if (to == null) {
            report.parts(reach.parts());
        }
    }
}
