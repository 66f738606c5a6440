package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Differing;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.option.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed from one workflow to another, by meaning. */
@Command(name = "diff", description = "Shows what changed from one workflow to another: storlets, handlers, "
        + "expressions and how their meaning did, edges and findings. What is renamed is the same; "
        + "layout does not count.",
        sortOptions = false,
        exitCodeList = {"0:Nothing changed.", "1:Something changed.",
            "2:The call, OLD or NEW is at fault; what can be compared is compared all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer diff old.storlets new.storlets",
            "  git show HEAD:workflow.storlets | designer diff - workflow.storlets",
            "  designer help schema diff     the JSON Schema of the JSON"})
public final class DiffVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD",
            description = Inputs.DESCRIPTION)
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private String after;

    @Mixin
    private ReportOptions options;

    public DiffVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (before.equals(InputStreams.STANDARD_INPUT) && after.equals(InputStreams.STANDARD_INPUT)) {
            throw new AtFault("designer: standard input can be read only once");
        }
        return new Differing(console, options.style(console), options.limits(), options.format()).print(before, after);
    }
}
