package org.storletdesigner.cli.examination;

import java.io.IOException;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.version.Version;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.option.TextOrJson;
import org.storletdesigner.cli.report.Style;
import org.storletdesigner.cli.report.change.DifferenceJson;
import org.storletdesigner.cli.report.change.DifferenceText;
import org.storletdesigner.logic.limit.Limits;

/** Compares two files. */
public final class Differing {
    private final Console console;
    private final Style style;
    private final Limits limits;
    private final TextOrJson format;
    private final Analyzer analyzer;

    public Differing(Console console, Style style, Limits limits, TextOrJson format) {
        this.console = console;
        this.style = style;
        this.limits = limits;
        this.format = format;
        analyzer = new Analyzer(limits);
    }

    public int print(String before, String after) throws AtFault, IOException {
        OpenedFile old = new Inputs(console).open(before);
        OpenedFile now = new Inputs(console).open(after);
        Difference difference = Difference.between(version(old), version(now), limits);
        switch (format) {
            case TEXT -> new DifferenceText(console.out(), style).print(difference, old.name(), now.name());
            case JSON -> DifferenceJson.print(difference, old.name(), now.name(), console.out());
        }
        return code(difference, old, now);
    }

    private Version version(OpenedFile file) {
        return Version.of(file.input().document(), analyzer.analyze(file.workflow(), Progress.NONE));
    }

    private int code(Difference difference, OpenedFile old, OpenedFile now) {
        old.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        now.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        if (!old.rejected().isEmpty() || !now.rejected().isEmpty()) {
            return Exit.AT_FAULT;
        }
        return difference.isEmpty() ? Exit.WELL : Exit.REACHED;
    }
}
