package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.report.JsonReport;
import org.storletdesigner.cli.report.Report;
import org.storletdesigner.cli.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: the edges and the findings of workflows. */
@Command(name = "check", description = "Shows what triggers what in workflows, why, and what is wrong with them.",
        sortOptions = false,
        exitCodeList = {"0:No finding reaches the level of --fail-on.", "1:A finding reaches it.",
            "2:The call or a FILE is at fault; what can be analysed is reported all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer check workflow.storlets",
            "  designer check --fail-on warning *.storlets",
            "  designer check --format json - < rules.json",
            "  designer help schema     the JSON Schema of the JSON"})
public final class CheckVerb implements Callable<Integer> {
    /** How the report is written. */
    public enum Format {
        TEXT, JSON;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A workflow document or a VISION Cloud rule file; '-' is standard input.")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How the report is written: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error",
            description = "The level from which on a finding makes the exit code 1: ${COMPLETION-CANDIDATES} "
                    + "(default ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Mixin
    private ColourOption colour;

    @Mixin
    private LimitOptions limits;

    public CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (files.stream().filter(InputStreams.STANDARD_INPUT::equals).count() > 1) {
            throw new AtFault("designer: standard input can be read only once");
        }
        Checks checks = new Checks(console, limits.limits(), failOn);
        try (Report report = report()) {
            return checks.run(files, report);
        }
    }

    private Report report() throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(console.out(), colour.style(console));
            case JSON -> new JsonReport(console.out(), files.size() > 1);
        };
    }
}
