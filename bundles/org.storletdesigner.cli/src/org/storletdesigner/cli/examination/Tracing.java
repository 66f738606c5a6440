package org.storletdesigner.cli.examination;

import java.io.IOException;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.trace.TraceTree;
import org.storletdesigner.analysis.trace.Tracer;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.option.FirstWrite;
import org.storletdesigner.cli.option.TextOrJson;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.flow.TraceJson;
import org.storletdesigner.cli.report.flow.TraceText;
import org.storletdesigner.logic.limit.Limits;

/** Follows one object through the workflow of a file. */
public final class Tracing {
    private final Console console;
    private final Style style;
    private final Limits limits;
    private final TextOrJson format;
    private final TraceTree.Extent extent;

    public Tracing(Console console, Style style, Limits limits, TextOrJson format, TraceTree.Extent extent) {
        this.console = console;
        this.style = style;
        this.limits = limits;
        this.format = format;
        this.extent = extent;
    }

    public int print(String file, FirstWrite write) throws AtFault, IOException {
        OpenedFile opened = new Inputs(console).open(file);
        opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        Tracer tracer = new Tracer(opened.workflow(), limits);
        TraceTree tree = TraceTree.of(tracer, (opened.folds() ? write.folded() : write).in(tracer), extent, Progress.NONE);
        switch (format) {
            case TEXT -> new TraceText(console.out(), style).print(tree, opened.workflow());
            case JSON -> TraceJson.print(tree, opened, console.out());
        }
        return opened.rejected().isEmpty() ? Exit.WELL : Exit.AT_FAULT;
    }
}
