package org.storletdesigner.cli.option;

import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.logic.limit.Limits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all verbs that answer as text or as JSON. */
public final class ReportOptions {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private TextOrJson format;

    @Mixin
    private ColourOption colour;

    @Mixin
    private LimitOptions limits;

    /** How the answer is written. */
    public TextOrJson format() {
        return format;
    }

    /** The style that was asked for. */
    public Style style(Console console) {
        return colour.style(console);
    }

    /** The limits that were asked for. */
    public Limits limits() throws AtFault {
        return limits.limits();
    }
}
