package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.report.Report;
import org.storletdesigner.logic.language.Limits;
import org.storletdesigner.model.files.FileFormatException;

/** Analyses one file after the other; one that cannot be read does not keep the others from being checked. */
final class Checks {
    private final Console console;
    private final Analyzer analyzer;
    private final FailOn failOn;

    Checks(Console console, Limits limits, FailOn failOn) {
        this.console = console;
        this.failOn = failOn;
        analyzer = new Analyzer(limits);
    }

    /** The gravest exit code of all files. */
    int run(List<String> files, Report report) throws IOException {
        int code = Exit.WELL;
        for (String file : files) {
            code = Math.max(code, run(file, report));
        }
        return code;
    }

    private int run(String file, Report report) throws IOException {
        try {
            OpenedFile opened = new Inputs(console).open(file);
            Analysis analysis = analyzer.analyze(opened.workflow(), Progress.NONE);
            report.add(opened, analysis);
            return code(opened, analysis);
        } catch (AtFault | FileFormatException fault) {
            console.complain(fault.getMessage());
            return Exit.AT_FAULT;
        }
    }

    private int code(OpenedFile opened, Analysis analysis) {
        if (!opened.rejected().isEmpty()) {
            opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
            return Exit.AT_FAULT;
        }
        boolean reached = analysis.findings().stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
        return reached ? Exit.REACHED : Exit.WELL;
    }
}
