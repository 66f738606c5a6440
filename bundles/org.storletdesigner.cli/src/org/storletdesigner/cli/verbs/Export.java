package org.storletdesigner.cli.verbs;

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
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.output.TargetFile;
import org.storletdesigner.cli.report.JsonReport;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.picture.Pictures;
import org.storletdesigner.snapshot.svg.SvgWriter;

/** Analyses a file and writes it in another form. */
final class Export {
    private final Console console;
    private final Limits limits;
    private final ExportVerb.Kind kind;

    Export(Console console, Limits limits, ExportVerb.Kind kind) {
        this.console = console;
        this.limits = limits;
        this.kind = kind;
    }

    /** Writes to a file or, where none is named, to standard output. */
    int run(String file, String out) throws AtFault, IOException {
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
        TargetFile target = new TargetFile(InputStreams.path(out));
        if (!file.equals(InputStreams.STANDARD_INPUT) && target.is(InputStreams.path(file))) {
            throw new AtFault(out + ": this is FILE itself, which an export does not replace");
        }
        target.replace(output -> write(opened, analysis, output));
    }

    private void write(OpenedFile opened, Analysis analysis, OutputStream target) throws IOException {
        switch (kind) {
            case JSON -> writeJson(opened, analysis, target);
            case DOT -> writeSnapshot(opened, analysis, SnapshotFormat.DOT, target);
            case GML -> writeSnapshot(opened, analysis, SnapshotFormat.GML, target);
            case GRAPHML -> writeSnapshot(opened, analysis, SnapshotFormat.GRAPHML, target);
            case NESTED_GRAPHML -> {
                Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
                Snapshots.writeNested(opened.input().document(), analysis, writer);
                writer.flush();
            }
            case SVG -> {
                Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
                SvgWriter.write(analysis, Pictures.of(analysis), writer);
                writer.flush();
            }
        }
    }

    private static void writeSnapshot(OpenedFile opened, Analysis analysis, SnapshotFormat format, OutputStream target)
            throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        Snapshots.write(opened.input().document(), analysis, format, writer);
        writer.flush();
    }

    private void writeJson(OpenedFile opened, Analysis analysis, OutputStream target) throws IOException {
        try (JsonReport report = new JsonReport(target, false, new Analyzer(limits))) {
            report.add(opened, analysis);
        }
    }
}
