package org.storletdesigner.cli.change;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.container.Addresses;
import org.storletdesigner.cli.option.Words;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code snapshots}: what a container keeps beside what lives in it. */
@Command(name = "snapshots", description = "Lists what was live in a container and the snapshots that it keeps, takes "
        + "one, or makes one live again.",
        sortOptions = false,
        exitCodeList = {"0:It was done, or could be done as planned.",
            "1:Something is in the way, or a new finding reaches --fail-on; or somebody else was first.",
            "2:The call or the container is at fault.", "3:The program is at fault."},
        footer = {
            "  designer snapshots folder:photos",
            "  designer snapshots folder:photos --take --to dot",
            "  designer snapshots folder:photos --restore 20261122T072842.123Z-0123456789ab.dot --apply",
            "  designer help schema snapshots     the JSON Schema of the JSON of the list"})
public final class SnapshotsVerb implements Callable<Integer> {
    /** In what a snapshot is kept. */
    public enum Kind {
        DOT, GML, GRAPHML;

        @Override
        public String toString() {
            return Words.of(this);
        }

        SnapshotFormat format() {
            return switch (this) {
                case DOT -> SnapshotFormat.DOT;
                case GML -> SnapshotFormat.GML;
                case GRAPHML -> SnapshotFormat.GRAPHML;
            };
        }
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "folder:PATH or swift:ACCOUNT/CONTAINER.")
    private String address;

    @Option(names = "--take", description = "Keeps a snapshot of what is live.")
    private boolean take;

    @Option(names = "--to", paramLabel = "KIND", defaultValue = "graphml",
            description = "With --take: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Kind kind;

    @Option(names = "--restore", paramLabel = "NAME", description = "Makes what a snapshot holds live, with --apply; "
            + "without it, shows what that would change.")
    private String restored;

    @Option(names = "--even-damaged", description = "With --restore: what can be saved of a damaged one is wanted.")
    private boolean evenDamaged;

    @Mixin
    private ChangeOptions options;

    public SnapshotsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws AtFault, IOException {
        if (take && restored != null) {
            throw new AtFault("designer: --take and --restore are two things: leave out one of them");
        }
        if (restored == null && (evenDamaged || options.applies())) {
            throw new AtFault("designer: --apply and --even-damaged go with --restore");
        }
        if (restored != null) {
            return new Change(console, options).of(Addresses.container(address), Optional.empty(), List.of(),
                    (target, source, progress) -> restore(target, progress));
        }
        Album album = new Album(console, options.report());
        return take ? album.take(Addresses.container(address), kind) : album.list(Addresses.container(address));
    }

    private Intent restore(WorkflowContainer target, Progress progress) throws AtFault, IOException {
        StoredSnapshot snapshot = Album.find(target, restored, progress);
        return new Intent.Restore(snapshot.name(), target.read(snapshot, progress), evenDamaged);
    }
}
