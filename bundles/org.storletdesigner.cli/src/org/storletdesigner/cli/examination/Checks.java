package org.storletdesigner.cli.examination;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.examination.Examination.Examined;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.option.FailOn;
import org.storletdesigner.cli.report.Report;
import org.storletdesigner.model.disk.FileFormatException;

/** Analyses one file after the other; one that cannot be read does not keep the others from being checked. */
public final class Checks {
    private final Console console;
    private final Analyzer analyzer;
    private final FailOn failOn;
    private final Examination examination;

    public Checks(Console console, Analyzer analyzer, FailOn failOn, Examination examination) {
        this.console = console;
        this.analyzer = analyzer;
        this.failOn = failOn;
        this.examination = examination;
    }

    /** The gravest exit code of all files. */
    public int run(List<String> files, Report report) throws IOException {
        int code = Exit.WELL;
        for (String file : files) {
            code = Math.max(code, run(file, report));
        }
        report.gone(examination.gone());
        return code;
    }

    private int run(String file, Report report) throws IOException {
        try {
            OpenedFile opened = new Inputs(console).audit(file);
            Examined examined = examination.examine(opened, analyzer);
            report.add(examined.file(), examined.analysis(), examined.comparison());
            opened.home().remarks().forEach(remark -> console.complain(opened.name() + ": " + remark));
            return code(examined.file(), examined.comparison());
        } catch (FileFormatException fault) {
            report.refuse(new Rejected(fault.file(), Optional.empty(), fault.line(), fault.column(), fault.problem()));
            return refused(fault);
        } catch (AtFault fault) {
            report.refuse(new Rejected(file, Optional.empty(), 0, 0, fault.getMessage()));
            return refused(fault);
        }
    }

    private int refused(Exception fault) {
        console.complain(fault.getMessage());
        return Exit.AT_FAULT;
    }

    private int code(OpenedFile file, Comparison comparison) {
        if (!file.rejected().isEmpty()) {
            file.rejected().stream().map(Rejected::sentence).forEach(console::complain);
            return Exit.AT_FAULT;
        }
        boolean reached = comparison.fresh().stream().filter(finding -> !finding.isPermitted())
                .anyMatch(finding -> failOn.isReachedBy(finding.severity()));
        return reached ? Exit.REACHED : Exit.WELL;
    }
}
