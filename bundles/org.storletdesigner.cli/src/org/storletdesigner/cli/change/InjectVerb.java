package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.input.Addition;
import org.storletdesigner.cli.input.NewStorlet;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.LibraryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inject}: storlets are added to what lives in a container. */
@Command(name = "inject", description = "Adds a storlet, or all storlets of a workflow, to what lives in a container, "
        + "after telling what that changes there.",
        sortOptions = false,
        exitCodeList = {"0:It was done, or could be done as planned.",
            "1:Something is in the way, or a new finding reaches --fail-on; or somebody else was first.",
            "2:The call, FILE or the container is at fault.", "3:The program is at fault."},
        footer = {
            "  designer inject folder:photos chain.storlets",
            "  designer inject swift:AUTH_shop/photos library.storletlib#Resizer width=480 --apply",
            "  designer help schema plan     the JSON Schema of the JSON"})
public final class InjectVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TARGET", description = "folder:PATH or swift:ACCOUNT/CONTAINER.")
    private String target;

    @Parameters(index = "1", paramLabel = "FILE", description = "A workflow, as other verbs take it; or a library with "
            + "one definition, or LIBRARY#NAME.")
    private String file;

    @Parameters(index = "2..*", paramLabel = "name=value", arity = "0..*",
            description = "Of a definition: binds its variables, a repeated name to a list.")
    private List<String> bindings = List.of();

    @Option(names = "--as", paramLabel = "NAME", description = "Of a definition: what the storlet is called.")
    private String name;

    @Mixin
    private ProgramsOption programs;

    @Mixin
    private RenameWords renames;

    @Mixin
    private ChangeOptions options;

    public InjectVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        ContainerAddress place = Addresses.container(target);
        Workflow part = isDefinition() ? placed() : Whole.read(console, file);
        return new Change(console, options).of(place, programs.beside(file), renames.renames(),
                (to, from, progress) -> new Intent.Inject(part, from));
    }

    private Workflow placed() throws AtFault, IOException {
        for (String binding : bindings) {
            if (!Addition.isBinding(binding)) {
                throw new AtFault("designer: '" + binding + "' is not name=value");
            }
        }
        return NewStorlet.of(new Addition(file, bindings)).alone(Optional.ofNullable(name));
    }

    /** A library is told by its name, so that nothing is read twice. */
    private boolean isDefinition() throws AtFault {
        String path = file.replaceFirst("#[^#]*$", "");
        boolean library = !Addresses.isMeant(file) && (file.endsWith("." + LibraryFiles.EXTENSION)
                || path.endsWith("." + LibraryFiles.EXTENSION));
        if (!library && (name != null || !bindings.isEmpty())) {
            throw new AtFault("designer: --as and name=value are for a definition of a library, whose name ends in ."
                    + LibraryFiles.EXTENSION + "; '" + file + "' is taken for a workflow");
        }
        return library;
    }
}
