package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.migration.plan.Intent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code remove}: storlets are taken out of what lives in a container. */
@Command(name = "remove", description = "Takes storlets out of what lives in a container, after telling what that "
        + "changes there. Their programs stay.",
        sortOptions = false,
        exitCodeList = {"0:It was done, or could be done as planned.",
            "1:Something is in the way, or a new finding reaches --fail-on; or somebody else was first.",
            "2:The call or the container is at fault.", "3:The program is at fault."},
        footer = {
            "  designer remove folder:photos Resizing",
            "  designer remove swift:AUTH_shop/photos Resizing Catalogue --apply"})
public final class RemoveVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TARGET", description = "folder:PATH or swift:ACCOUNT/CONTAINER.")
    private String target;

    @Parameters(index = "1..*", paramLabel = "STORLET", arity = "1..*", description = "The names of storlets.")
    private List<String> storlets;

    @Mixin
    private ChangeOptions options;

    public RemoveVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        return new Change(console, options).of(Addresses.container(target), Optional.empty(), List.of(),
                (to, from, progress) -> new Intent.Remove(Set.copyOf(storlets)));
    }
}
