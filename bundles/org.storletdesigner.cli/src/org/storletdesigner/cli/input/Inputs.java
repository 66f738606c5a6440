package org.storletdesigner.cli.input;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.container.Found;
import org.storletdesigner.cli.container.Residence;
import org.storletdesigner.cli.container.Residence.Depth;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.exchange.Places;
import org.storletdesigner.model.disk.BoundedInput;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.file.DrawnExpectations;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.Snapshots;
import org.storletdesigner.snapshot.item.Remark;

/** Opens the FILEs of the command line: workflows of any known format. */
public final class Inputs {
    /** What a FILE can be, for the help of a verb. */
    public static final String DESCRIPTION = "A workflow document, a snapshot of one in DOT, GML or GraphML, or a VISION "
            + "Cloud rule file; '-' is standard input; folder:PATH and swift:ACCOUNT/CONTAINER are what lives there.";

    private static final String STANDARD_INPUT_NAME = "standard input";
    private static final Comparator<Rejected> BY_PLACE =
            Comparator.comparingInt(Rejected::line).thenComparingInt(Rejected::column);

    private final Console console;
    private final boolean expectsEdges;

    public Inputs(Console console) {
        this(console, false);
    }

    /** Ones that may keep the edges that another program's graph draws, as expectations. */
    public Inputs(Console console, boolean expectsEdges) {
        this.console = console;
        this.expectsEdges = expectsEdges;
    }

    /** Reads a file, standard input for {@code -}, or what lives in a container. */
    public OpenedFile open(String file) throws AtFault, FileFormatException {
        return open(file, Depth.WORKFLOW);
    }

    /** Reads the same, and of a container also whether the programs of its storlets are there. */
    public OpenedFile audit(String file) throws AtFault, FileFormatException {
        return open(file, Depth.PROGRAMS);
    }

    private OpenedFile open(String file, Depth depth) throws AtFault, FileFormatException {
        if (Addresses.isMeant(file)) {
            Found found = new Residence(console, depth).read(file);
            Input input = input(found, file);
            return opened(file, input, Home.of(found, input.document()));
        }
        boolean standard = file.equals(InputStreams.STANDARD_INPUT);
        String name = standard ? STANDARD_INPUT_NAME : file;
        byte[] bytes = standard ? BoundedInput.of(console.in(), name) : BoundedInput.of(InputStreams.path(file));
        return opened(name, Snapshots.formatOf(bytes).isPresent() ? snapshot(Snapshots.read(bytes, name), name)
                : InputFiles.read(new ByteArrayInputStream(bytes), name), Home.FILE);
    }

    private Input input(Found found, String name) throws FileFormatException {
        return switch (found) {
            case Found.Document document -> new Input(document.workflow(), Places.none(), List.of(), List.of());
            case Found.Kept kept -> snapshot(kept.snapshot(), name);
        };
    }

    private static OpenedFile opened(String name, Input input, Home home) {
        Workflow workflow = home.extract(input.document());
        Regions regions = Regions.of(input.document(), name, input.places());
        return new OpenedFile(name, input, workflow, rejected(input, workflow, regions),
                Stream.concat(input.notes().stream(), workflow.notes().stream()).toList(), regions, home);
    }

    /** A damaged one is no base for answers, unless somebody looked at what is lost. */
    private Input snapshot(Snapshot snapshot, String name) throws FileFormatException {
        List<String> remarks = snapshot.remarks().stream().map(Remark::toString).toList();
        return switch (snapshot.condition()) {
            case DAMAGED -> throw new FileFormatException(name, "this snapshot is damaged; 'designer restore' saves what can "
                    + "be read. " + remarks.get(0) + (remarks.size() > 1 ? " (and " + (remarks.size() - 1) + " more)" : ""));
            case INTACT, EDITED -> new Input(snapshot.document(), Places.none(), remarks, List.of());
            case FOREIGN -> foreign(snapshot);
        };
    }

    /** What of the file could not be read is a fault of the input, as it is in a list of rules. */
    private Input foreign(Snapshot snapshot) {
        if (expectsEdges) {
            DrawnExpectations.add(snapshot.edges(), snapshot.document());
        }
        Stream<String> leftOut = snapshot.remarks().stream().filter(remark -> remark.kind() != Remark.Kind.UNREADABLE)
                .map(Remark::toString);
        return new Input(snapshot.document(), Places.none(), Stream.concat(
                Stream.of("this graph is of another program: its handlers have no expressions"), leftOut).toList(),
                snapshot.faults().stream().map(fault -> new Fault(Optional.empty(), fault)).toList());
    }

    static List<Rejected> rejected(Input input, Workflow workflow, Regions regions) {
        return Stream.concat(input.faults().stream().map(Inputs::rejected),
                regions.rejected(workflow.rejected()).stream()).sorted(BY_PLACE).toList();
    }

    private static Rejected rejected(Fault fault) {
        FileFormatException refusal = fault.refusal();
        return new Rejected(refusal.file(), fault.handler(), refusal.line(), refusal.column(), refusal.problem());
    }
}
