package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.storletdesigner.analysis.trace.TraceTree.Extent;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Tracing;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.option.FirstWrite;
import org.storletdesigner.cli.option.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: what one write from outside sets off. */
@Command(name = "trace", description = "Shows what one object that a client writes sets off: which handlers run, in "
        + "order, in every case of their outputs. Handlers that fire together each run in a branch of their own.",
        sortOptions = false,
        exitCodeList = {"0:It was followed, if need be up to --depth and --runs.",
            "2:The call or FILE is at fault; what can be followed is followed all the same.",
            "3:The program is at fault."},
        footer = {
            "  designer trace workflow.storlets FileType=Image Format=BMP",
            "  designer trace workflow.storlets Format=PNG --before FileType=Image Format=BMP",
            "  designer help schema trace     the JSON Schema of the JSON"})
public final class TraceVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE",
            description = Inputs.DESCRIPTION)
    private String file;

    @Parameters(index = "1..*", paramLabel = "key=value",
            description = "The metadata of the object that is created or, with --before, what is written to it.")
    private List<String> values;

    @Option(names = "--before", arity = "0..*", paramLabel = "key=value",
            description = "The object is there already, with this metadata. Comes last.")
    private List<String> before;

    @Option(names = "--remove", arity = "1", paramLabel = "KEY",
            description = "With --before: a key that is removed; may be repeated.")
    private List<String> removed;

    @Option(names = "--delete", description = "The object with this metadata is deleted.")
    private boolean delete;

    @Option(names = "--depth", paramLabel = "N",
            description = "How many runs to follow one after the other (default 50, at most 500).")
    private int depth = Extent.DEFAULT.depth();

    @Option(names = "--runs", paramLabel = "N", description = "How many runs to follow altogether (default 1000).")
    private int runs = Extent.DEFAULT.runs();

    @Mixin
    private ReportOptions options;

    public TraceVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (depth < 1 || depth > Extent.DEEPEST || runs < 1) {
            throw new AtFault("designer: --depth takes a number from 1 to " + Extent.DEEPEST + ", --runs one from 1");
        }
        FirstWrite write = FirstWrite.of(values, before, removed, delete);
        return new Tracing(console, options.style(console), options.limits(), options.format(), new Extent(depth, runs))
                .print(file, write);
    }
}
