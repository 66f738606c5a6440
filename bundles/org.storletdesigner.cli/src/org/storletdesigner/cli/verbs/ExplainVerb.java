package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Explanation;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.option.ColourOption;
import org.storletdesigner.cli.option.LimitOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: why one handler triggers another, or does not. */
@Command(name = "explain", description = "Explains in full why one handler triggers another, or why it does not.",
        sortOptions = false,
        exitCodeList = {"0:The pair was explained, whatever its verdict is.",
            "2:The call or FILE is at fault; a pair that can be explained is explained all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer explain workflow.storlets ImageConverting.convert Resizing.resize",
            "  designer explain workflow.storlets ImageConverting Resizing"})
public final class ExplainVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE",
            description = Inputs.DESCRIPTION)
    private String file;

    @Parameters(index = "1", paramLabel = "FROM", description = "The handler that writes: storlet.handler, or the name "
            + "of a storlet or of a handler where that is enough.")
    private String from;

    @Parameters(index = "2", paramLabel = "TO", description = "The handler that may be triggered.")
    private String to;

    @Mixin
    private ColourOption colour;

    @Mixin
    private LimitOptions limits;

    public ExplainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        return new Explanation(console, colour.style(console), limits.limits()).print(file, from, to);
    }
}
