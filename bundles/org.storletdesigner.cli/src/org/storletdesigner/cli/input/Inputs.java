package org.storletdesigner.cli.input;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.analysis.workflow.WorkflowExtractor;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.exchange.Input;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.exchange.Places;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.files.FileFormatException;
import org.storletdesigner.model.files.Place;

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
        return new OpenedFile(name, workflow, rejected(name, input, workflow),
                Stream.concat(input.notes().stream(), workflow.notes().stream()).toList());
    }

    private static List<Rejected> rejected(String file, Input input, Workflow workflow) {
        return Stream.concat(input.faults().stream().map(Inputs::rejected),
                workflow.rejected().stream().map(rejection -> rejected(file, rejection, input.places())))
                .sorted(BY_PLACE).toList();
    }

    private static Rejected rejected(FileFormatException fault) {
        return new Rejected(fault.file(), Optional.empty(), fault.line(), fault.column(), fault.problem());
    }

    private static Rejected rejected(String file, Rejection rejection, Places places) {
        Place place = places.of(rejection.owner(), feature(rejection.part()), rejection.offset())
                .or(() -> places.of(rejection.owner())).orElse(Place.NONE);
        return new Rejected(file, Optional.of(rejection.handler()), place.line(), place.column(),
                "the " + rejection.part().word() + " cannot be read: " + rejection.message());
    }

    private static EAttribute feature(Part part) {
        return switch (part) {
            case TRIGGER -> ModelPackage.Literals.HANDLER_DEFINITION__TRIGGER;
            case OUTPUT -> ModelPackage.Literals.HANDLER_DEFINITION__OUTPUT;
            case EXTRA_CONDITION -> ModelPackage.Literals.HANDLER__EXTRA_CONDITION;
            case SOURCE -> ModelPackage.Literals.SOURCE__OUTPUT;
        };
    }
}
