package org.storletdesigner.cli.examination;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.output.TargetFile;
import org.storletdesigner.cli.report.JsonReport;
import org.storletdesigner.cli.verbs.ExportVerb;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.canvas.CanvasPicture;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.html.HtmlWriter;
import org.storletdesigner.snapshot.html.Report;
import org.storletdesigner.snapshot.png.PngWriter;
import org.storletdesigner.snapshot.svg.SvgWriter;

/** Analyses a file and writes it in another form. */
public final class Export {
    private final Console console;
    private final Limits limits;
    private final ExportVerb.Kind kind;

    public Export(Console console, Limits limits, ExportVerb.Kind kind) {
        this.console = console;
        this.limits = limits;
        this.kind = kind;
    }

    /** Writes to a file or, where none is named, to standard output. */
    public int run(String file, String out) throws AtFault, IOException {
        OpenedFile opened = new Inputs(console).open(file);
        Analysis analysis = new Analyzer(limits).analyze(opened.workflow(), Progress.NONE);
        if (out == null) {
            write(opened, analysis, console.out());
        } else {
            replace(file, out, opened, analysis);
        }
        opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        return opened.rejected().isEmpty() ? Exit.WELL : Exit.AT_FAULT;
    }

    private void replace(String file, String out, OpenedFile opened, Analysis analysis) throws AtFault {
        TargetFile target = TargetFile.of(out);
        boolean path = !file.equals(InputStreams.STANDARD_INPUT) && !Addresses.isMeant(file);
        if (path && target.is(InputStreams.path(file))) {
            throw new AtFault(out + ": this is FILE itself, which an export does not replace");
        }
        target.replace(output -> write(opened, analysis, output));
    }

    private void write(OpenedFile opened, Analysis analysis, OutputStream target) throws IOException {
        Workflow document = opened.input().document();
        switch (kind) {
            case JSON -> writeJson(opened, analysis, target);
            case PNG -> PngWriter.write(analysis, CanvasPicture.of(document, analysis), target);
            case SVG -> write(target, out -> SvgWriter.write(analysis, CanvasPicture.of(document, analysis), out));
            case HTML -> write(target, out -> HtmlWriter.write(report(opened, analysis), out));
            case DOT -> write(target, out -> Snapshots.write(document, analysis, SnapshotFormat.DOT, out));
            case GML -> write(target, out -> Snapshots.write(document, analysis, SnapshotFormat.GML, out));
            case GRAPHML -> write(target, out -> Snapshots.write(document, analysis, SnapshotFormat.GRAPHML, out));
            case NESTED_GRAPHML -> write(target, out -> Snapshots.writeNested(document, analysis, out));
        }
    }

    private interface Text {
        void writeTo(Appendable out) throws IOException;
    }

    private static void write(OutputStream target, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        text.writeTo(writer);
        writer.flush();
    }

    private Report report(OpenedFile opened, Analysis analysis) {
        Workflow document = opened.input().document();
        return new Report(document, analysis, CanvasPicture.of(document, analysis), opened.sentences(),
                new Analyzer(limits));
    }

    private void writeJson(OpenedFile opened, Analysis analysis, OutputStream target) throws IOException {
        try (JsonReport report = new JsonReport(target, false, new Analyzer(limits))) {
            report.add(opened, analysis);
        }
    }
}
