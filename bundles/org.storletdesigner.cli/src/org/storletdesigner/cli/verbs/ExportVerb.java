package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.examination.Export;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.option.LimitOptions;
import org.storletdesigner.snapshot.export.ExportForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a workflow as a graph, a picture or a report. */
@Command(name = "export", description = "Writes a workflow and what was found about it as a graph, a picture, a page or "
        + "JSON.",
        sortOptions = false,
        exitCodeList = {"0:All was written.",
            "2:The call or FILE is at fault, or OUT cannot be written; the handlers of FILE that can be analysed are "
                + "written all the same.", "3:The program is at fault."},
        footer = {
            "  designer export workflow.storlets --to svg -o workflow.svg",
            "  designer export workflow.storlets --to dot | dot -Tpdf > workflow.pdf",
            "  designer export workflow.storlets --to html -o workflow.html     one page to send to somebody"})
public final class ExportVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE",
            description = Inputs.DESCRIPTION)
    private String file;

    @Option(names = "--to", paramLabel = "KIND", required = true,
            description = "What is written: ${COMPLETION-CANDIDATES}. The graphs carry the whole workflow and can be "
                + "read back; GraphML is flat, or has its storlets as graphs inside nodes.")
    private ExportForm kind;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "The file that is replaced once all is written; without it, or with '-', standard output.")
    private String out;

    @Mixin
    private LimitOptions limits;

    public ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        return new Export(console, limits.limits(), kind).run(file, out);
    }
}
