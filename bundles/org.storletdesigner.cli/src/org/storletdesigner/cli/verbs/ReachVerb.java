package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Reaching;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.option.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reach}: what can lead to what over any number of steps, or what keeps them apart. */
@Command(name = "reach", description = "Shows how one handler can lead to another, over however many others, or what "
        + "keeps them apart; without TO all that FROM leads to and all that leads to it; without FROM the parts that "
        + "nothing connects.",
        sortOptions = false,
        exitCodeList = {"0:It was answered, whatever the answer is.",
            "2:The call or FILE is at fault; what can be answered is answered all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer reach workflow.storlets ImageConverting Notification",
            "  designer reach workflow.storlets ImageConverting",
            "  designer reach workflow.storlets",
            "  designer help schema reach     the JSON Schema of the JSON"})
public final class ReachVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE",
            description = Inputs.DESCRIPTION)
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FROM", description = "The handler to start at: "
            + "storlet.handler, or the name of a storlet or of a handler where that is enough.")
    private String from;

    @Parameters(index = "2", arity = "0..1", paramLabel = "TO", description = "The handler to arrive at.")
    private String to;

    @Option(names = "--paths", paramLabel = "N", defaultValue = "5",
            description = "How many paths, or pairs that come near to an edge, to show (default ${DEFAULT-VALUE}).")
    private int paths;

    @Mixin
    private ReportOptions options;

    public ReachVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (paths < 1 || paths > Reaching.MOST_PATHS) {
            throw new AtFault("designer: --paths takes a number from 1 to " + Reaching.MOST_PATHS);
        }
        return new Reaching(console, options.style(console), options.limits(), options.format(), paths).print(file, from, to);
    }
}
