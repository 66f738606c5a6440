package org.storletdesigner.cli.verbs;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.container.Found;
import org.storletdesigner.cli.container.Residence;
import org.storletdesigner.cli.container.Residence.Depth;
import org.storletdesigner.cli.input.InputStreams;
import org.storletdesigner.cli.output.TargetFile;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.item.Remark;
import org.storletdesigner.snapshot.look.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: what can be saved of a snapshot, and what could not. */
@Command(name = "restore", description = "Saves what can be read of a snapshot as a document, and lists, item by item, "
        + "what was edited since it was written and what is lost.",
        sortOptions = false,
        exitCodeList = {"0:Everything was read, edited or not.", "1:Something is lost; the rest was written.",
            "2:The call is at fault, nothing of FILE can be read, or OUT cannot be written.",
            "3:The program is at fault."},
        footer = "  designer restore damaged.gml -o saved.storlets")
public final class RestoreVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A snapshot in DOT, GML or GraphML; '-' is standard input; "
            + "folder:PATH#SNAPSHOT and swift:ACCOUNT/CONTAINER#SNAPSHOT are snapshots of a container.")
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "The document that is replaced once all is known; without it, only the list is written.")
    private String out;

    public RestoreVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        Snapshot snapshot = read();
        if (out != null) {
            byte[] document = WorkflowFiles.bytes(snapshot.document(), out);
            TargetFile.of(out).replace(target -> target.write(document));
        }
        report(snapshot);
        return snapshot.remarks().stream().anyMatch(remark -> remark.kind().isDamage()) ? Exit.REACHED : Exit.WELL;
    }

    private Snapshot read() throws AtFault, FileFormatException {
        if (Addresses.isMeant(file)) {
            return snapshot(new Residence(console, Depth.WORKFLOW).read(file));
        }
        return file.equals(InputStreams.STANDARD_INPUT)
                ? Snapshots.read(BoundedInput.of(console.in(), "standard input"), "standard input")
                : Snapshots.read(InputStreams.path(file));
    }

    private Snapshot snapshot(Found found) throws AtFault {
        return switch (found) {
            case Found.Kept kept -> kept.snapshot();
            case Found.Document document -> throw new AtFault(file + ": this is no snapshot; 'designer snapshots "
                    + file + "' lists those that the container has, to be named behind a '#'");
        };
    }

    private void report(Snapshot snapshot) {
        StringBuilder text = new StringBuilder(snapshot.condition().word()).append('\n');
        section("lost", snapshot.remarks().stream().filter(remark -> remark.kind().isDamage()).toList(), text);
        section("edited", snapshot.remarks().stream().filter(remark -> !remark.kind().isDamage()).toList(), text);
        console.out().print(text);
    }

    private static void section(String title, List<Remark> remarks, StringBuilder text) {
        if (!remarks.isEmpty()) {
            text.append('\n').append(title).append('\n');
            remarks.forEach(remark -> text.append("  ").append(VisibleText.of(remark.toString())).append('\n'));
        }
    }
}
