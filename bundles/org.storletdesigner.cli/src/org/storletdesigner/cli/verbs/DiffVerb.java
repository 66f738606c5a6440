package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.input.InputStreams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
            description = "A workflow document or a VISION Cloud rule file; '-' is standard input.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    private String after;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "How it is written: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private TextOrJson format;

    @Mixin
    private ColourOption colour;

    @Mixin
    private LimitOptions limits;

    public DiffVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (before.equals(InputStreams.STANDARD_INPUT) && after.equals(InputStreams.STANDARD_INPUT)) {
            throw new AtFault("designer: standard input can be read only once");
        }
        return new Differing(console, colour.style(console), limits.limits(), format).print(before, after);
    }
}
