package org.storletdesigner.cli.examination;

import java.io.IOException;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.HandlerFinder;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.report.PairReport;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.StoreRules;

/** Asks for one pair of a workflow what its analysis asks for every pair. */
public final class Explanation {
    private final Console console;
    private final Style style;
    private final Limits limits;

    public Explanation(Console console, Style style, Limits limits) {
        this.console = console;
        this.style = style;
        this.limits = limits;
    }

    public int print(String file, String from, String to) throws AtFault, IOException {
        OpenedFile opened = new Inputs(console).open(file);
        opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        HandlerFinder handlers = new HandlerFinder(opened);
        print(handlers.find(from), handlers.find(to), opened.workflow().rules());
        return opened.rejected().isEmpty() ? Exit.WELL : Exit.AT_FAULT;
    }

    private void print(Handler from, Handler to, StoreRules rules) {
        PairWords words = PairWords.of(from, to, rules, new Analyzer(limits).explain(from, to, rules));
        new PairReport(console.out(), style).print(words);
    }
}
