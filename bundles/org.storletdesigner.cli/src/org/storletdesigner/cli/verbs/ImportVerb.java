package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.cli.output.TargetFile;
import org.storletdesigner.model.files.WorkflowFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a workflow of any format as a document. */
@Command(name = "import", description = "Writes a workflow of any format that is read here as a document.",
        sortOptions = false,
        exitCodeList = {"0:All was written.",
            "2:The call or FILE is at fault, or OUT cannot be written; the handlers of FILE that can be read are "
                + "written all the same.", "3:The program is at fault."},
        footer = {
            "  designer import snapshot.graphml -o workflow.storlets",
            "  designer import rules.json -o workflow.storlets",
            "  designer import drawn.dot --expect-edges -o workflow.storlets"})
public final class ImportVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = Inputs.DESCRIPTION)
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "The document that is replaced once all is read; '-' is standard output.")
    private String out;

    @Option(names = "--expect-edges", description = "Keeps the edges that a graph of another program draws as "
            + "expectations: 'check' tells those that the expressions do not bring about.")
    private boolean expectsEdges;

    public ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        OpenedFile opened = new Inputs(console, expectsEdges).open(file);
        byte[] document = WorkflowFiles.bytes(opened.input().document(), out);
        if (TargetFile.isStandardOutput(out)) {
            console.out().write(document);
        } else {
            TargetFile.of(out).replace(target -> target.write(document));
        }
        opened.input().notes().forEach(console::complain);
        opened.rejected().stream().map(Rejected::sentence).forEach(console::complain);
        return opened.rejected().isEmpty() ? Exit.WELL : Exit.AT_FAULT;
    }
}
