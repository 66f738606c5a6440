package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.model.Workflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code publish}: a workflow becomes all that lives in a container. */
@Command(name = "publish", description = "Makes a workflow the one that lives in a container, after telling what that "
        + "changes there. What lived there before can be made live again by its number.",
        sortOptions = false,
        exitCodeList = {"0:It was done, or could be done as planned.",
            "1:Something is in the way, or a new finding reaches --fail-on; or somebody else was first.",
            "2:The call, FILE or the container is at fault.", "3:The program is at fault."},
        footer = {
            "  designer publish folder:photos workflow.storlets --apply --create",
            "  designer publish swift:AUTH_shop/photos workflow.storlets",
            "  designer publish folder:photos folder:photos#3 --apply     what was live as number 3 is so again"})
public final class PublishVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TARGET", description = "folder:PATH or swift:ACCOUNT/CONTAINER.")
    private String target;

    @Parameters(index = "1", paramLabel = "FILE", description = Inputs.DESCRIPTION)
    private String file;

    @Mixin
    private ProgramsOption programs;

    @Mixin
    private RenameWords renames;

    @Mixin
    private ChangeOptions options;

    public PublishVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        ContainerAddress place = Addresses.container(target);
        Workflow whole = Whole.read(console, file);
        return new Change(console, options).of(place, programs.beside(file), renames.renames(),
                (to, from, progress) -> new Intent.Publish(whole, from));
    }
}
