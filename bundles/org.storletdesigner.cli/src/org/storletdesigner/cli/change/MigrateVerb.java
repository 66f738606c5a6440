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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code migrate}: storlets of one container are added to what lives in another; and what was interrupted is ended. */
@Command(name = "migrate", description = "Adds storlets that live in one container, with their programs, to what lives "
        + "in another, after telling what that changes there. What any verb began in a container and could not end is "
        + "ended with --resume or --roll-back.",
        customSynopsis = {
            "designer migrate [OPTIONS] SOURCE TARGET [STORLET...] [--plan | --apply]",
            "       designer migrate TARGET (--resume | --roll-back) [--journal=NAME]"},
        sortOptions = false,
        exitCodeList = {"0:It was done, or could be done as planned.",
            "1:Something is in the way, or a new finding reaches --fail-on; or somebody else was first.",
            "2:The call or a container is at fault, or it was interrupted.", "3:The program is at fault."},
        footer = {
            "  designer migrate folder:photos swift:AUTH_shop/photos",
            "  designer migrate folder:photos folder:archive Resizing --rename-key Format=Type --apply",
            "  designer migrate swift:AUTH_shop/photos --resume"})
public final class MigrateVerb implements Callable<Integer> {
    /** What becomes of one that was interrupted. */
    static final class Ended {
        @Option(names = "--resume", description = "Goes on with what was interrupted in TARGET.")
        private boolean resume;

        @Option(names = "--roll-back", description = "Makes all in TARGET as it was before what was interrupted.")
        private boolean rollBack;
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Where the storlets live: folder:PATH or "
            + "swift:ACCOUNT/CONTAINER.")
    private String source;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TARGET", description = "Where they are to live, too.")
    private String target;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "STORLET", description = "Their names; without any, all.")
    private List<String> storlets = List.of();

    @ArgGroup
    private Ended ended;

    @Option(names = "--journal", paramLabel = "NAME", description = "With --resume and --roll-back, where several were "
            + "interrupted: which one is meant.")
    private String journal;

    @Mixin
    private RenameWords renames;

    @Mixin
    private ChangeOptions options;

    public MigrateVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (ended != null) {
            return end(ended.resume ? Recovery.Way.RESUME : Recovery.Way.ROLL_BACK);
        }
        if (target == null) {
            throw new AtFault("designer: migrate needs SOURCE and TARGET\nTry 'designer help migrate'.");
        }
        if (journal != null) {
            throw new AtFault("designer: --journal goes with --resume or --roll-back");
        }
        Optional<Set<String>> chosen = storlets.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(storlets));
        return new Change(console, options).of(Addresses.container(target), Optional.of(Addresses.container(source)),
                renames.renames(), (to, from, progress) -> new Intent.Migrate(from.orElseThrow(), chosen));
    }

    /** The one container that is named is the target; beside a source it is the second. */
    private int end(Recovery.Way way) throws AtFault, IOException {
        if (!storlets.isEmpty() || !renames.renames().isEmpty() || options.applies()) {
            throw new AtFault("designer: what was interrupted is ended as it was begun: beside --resume and --roll-back"
                    + " only TARGET and --journal are given");
        }
        return new Recovery(console, options.report()).of(Addresses.container(target == null ? source : target), way,
                Optional.ofNullable(journal));
    }
}
