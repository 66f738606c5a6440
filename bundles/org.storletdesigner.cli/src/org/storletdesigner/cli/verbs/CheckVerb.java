package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.cli.baseline.BaselineFile;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Checks;
import org.storletdesigner.cli.examination.Examination;
import org.storletdesigner.cli.input.Addition;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.NewStorlet;
import org.storletdesigner.cli.option.AdditionWords;
import org.storletdesigner.cli.option.ColourOption;
import org.storletdesigner.cli.option.FailOn;
import org.storletdesigner.cli.option.LimitOptions;
import org.storletdesigner.cli.option.Words;
import org.storletdesigner.cli.report.JsonReport;
import org.storletdesigner.cli.report.Report;
import org.storletdesigner.cli.report.TextReport;
import org.storletdesigner.cli.report.sarif.SarifReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: the edges and the findings of workflows. */
@Command(name = "check", description = "Shows what triggers what in workflows, why, and what is wrong with them.",
        sortOptions = false,
        exitCodeList = {"0:No finding, or no new one, reaches the level of --fail-on.", "1:A finding reaches it.",
            "2:The call or a FILE is at fault; what can be analysed is reported all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer check workflow.storlets",
            "  designer check --fail-on warning *.storlets",
            "  designer check --format json - < rules.json",
            "  designer check --format sarif *.storlets > check.sarif",
            "  designer check workflow.storlets --baseline former.json",
            "  designer check workflow.storlets --add library.storletlib#Resizer width=480",
            "  designer help schema     the JSON Schema of the JSON"})
public final class CheckVerb implements Callable<Integer> {
    /** How the report is written. */
    public enum Format {
        TEXT, JSON, SARIF;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = Inputs.DESCRIPTION)
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error",
            description = "The level from which on a finding makes the exit code 1: ${COMPLETION-CANDIDATES} "
                    + "(default ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(names = "--baseline", paramLabel = "REPORT",
            description = "A former JSON or SARIF report of check: findings that are in it, and no graver by now, do "
                    + "not count.")
    private String baseline;

    @Option(names = "--add", paramLabel = "DEFINITION", parameterConsumer = AdditionWords.class,
            description = "Tries a storlet before it is injected, and reports only what it changes. DEFINITION is a "
                    + "library with one definition, or LIBRARY#NAME; NAME=VALUE words behind it bind its variables, "
                    + "a repeated NAME to a list.")
    private List<Addition> additions = new ArrayList<>();

    @Mixin
    private ColourOption colour;

    @Mixin
    private LimitOptions limits;

    public CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (Stream.concat(files.stream(), Stream.ofNullable(baseline)).filter(InputStreams.STANDARD_INPUT::equals)
                .count() > 1) {
            throw new AtFault("designer: standard input can be read only once");
        }
        Analyzer analyzer = new Analyzer(limits.limits());
        Checks checks = new Checks(console, analyzer, failOn, examination());
        try (Report report = report(analyzer)) {
            return checks.run(files, report);
        }
    }

    private Examination examination() throws AtFault, IOException {
        if (baseline != null && !additions.isEmpty()) {
            throw new AtFault("designer: --baseline and --add cannot be given together: each says what is compared");
        }
        if (baseline != null) {
            return new Examination.BesideReport(BaselineFile.read(baseline, console));
        }
        List<NewStorlet> storlets = new ArrayList<>();
        for (Addition addition : additions) {
            storlets.add(NewStorlet.of(addition));
        }
        return storlets.isEmpty() ? new Examination.Plain() : new Examination.WithStorlets(storlets);
    }

    private Report report(Analyzer analyzer) throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(console.out(), colour.style(console));
            case JSON -> new JsonReport(console.out(), files.size() > 1, analyzer);
            case SARIF -> new SarifReport(console.out());
        };
    }
}
