package org.storletdesigner.cli.examination;

import java.io.IOException;
import java.io.OutputStream;
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
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.snapshot.export.ExportForm;
import org.storletdesigner.snapshot.export.Exported;
import org.storletdesigner.snapshot.export.Exports;

/** Analyses a file and writes it in another form. */
public final class Export {
    private final Console console;
    private final Limits limits;
    private final ExportForm form;

    public Export(Console console, Limits limits, ExportForm form) {
        this.console = console;
        this.limits = limits;
        this.form = form;
    }

    /** Writes to a file or, where none is named or {@code -} is, to standard output. */
    public int run(String file, String out) throws AtFault, IOException {
        OpenedFile opened = new Inputs(console).open(file);
        Analysis analysis = new Analyzer(limits).analyze(opened.workflow(), Progress.NONE);
        if (out == null || TargetFile.isStandardOutput(out)) {
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
        Exports.write(new Exported(opened.name(), opened.input().document(), analysis, new Analyzer(limits),
                storlet -> true, opened.rejected().stream().map(Rejected::leftOut).toList(), opened.sentences()), form,
                target);
    }
}
