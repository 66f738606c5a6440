package org.storletdesigner.cli.input;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.analysis.workflow.WorkflowExtractor;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.files.FileFormatException;

/** Opens the FILEs of the command line: workflows of any known format. */
public final class Inputs {
    private static final String STANDARD_INPUT_NAME = "standard input";
    private static final Comparator<Rejected> BY_PLACE =
            Comparator.comparingInt(Rejected::line).thenComparingInt(Rejected::column);

    private final Console console;

    public Inputs(Console console) {
        this.console = console;
    }

    /** Reads a file, or standard input for {@code -}. */
    public OpenedFile open(String file) throws AtFault, FileFormatException {
        boolean standard = file.equals(InputStreams.STANDARD_INPUT);
        String name = standard ? STANDARD_INPUT_NAME : file;
        Input input = standard ? InputFiles.read(console.in(), name) : InputFiles.read(InputStreams.path(file));
        Workflow workflow = WorkflowExtractor.extract(input.document(), 0);
        Regions regions = Regions.of(input.document(), name, input.places());
        return new OpenedFile(name, input, workflow, rejected(input, workflow, regions),
                Stream.concat(input.notes().stream(), workflow.notes().stream()).toList(), regions);
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
