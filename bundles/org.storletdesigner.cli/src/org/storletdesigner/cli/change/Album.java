package org.storletdesigner.cli.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.cli.console.NearNames;
import org.storletdesigner.cli.container.Access;
import org.storletdesigner.cli.container.ProgressLine;
import org.storletdesigner.cli.option.ReportOptions;
import org.storletdesigner.cli.report.change.AlbumReport;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.carry.Unfinished;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

/** The workflows that were live in a container, and its snapshots. */
final class Album {
    private final Console console;
    private final ReportOptions options;

    Album(Console console, ReportOptions options) {
        this.console = console;
        this.options = options;
    }

    int list(ContainerAddress address) throws AtFault, IOException {
        try (ProgressLine progress = new ProgressLine(console);
                WorkflowContainer container = new Access(console).open(address, progress)) {
            List<Live> history = container.history(progress);
            List<StoredSnapshot> snapshots = container.snapshots(progress);
            List<Unfinished> unfinished = new Carrying(container, Optional.empty()).unfinished(progress);
            progress.wipe();
            AlbumReport report = new AlbumReport(address.toString(), history, snapshots, unfinished);
            switch (options.format()) {
                case TEXT -> report.printText(console.out());
                case JSON -> report.printJson(console.out());
            }
            return Exit.WELL;
        }
    }

    int take(ContainerAddress address, SnapshotsVerb.Kind kind) throws AtFault, IOException {
        try (ProgressLine progress = new ProgressLine(console);
                WorkflowContainer container = new Access(console).open(address, progress)) {
            Live live = container.latest(progress).orElseThrow(() -> new AtFault(container.address()
                    + ": no workflow lives in this container yet, so that there is nothing to take a snapshot of"));
            StoredSnapshot taken = container.keep(bytes(container.read(live, progress), kind.format()),
                    kind.toString(), Instant.now(), progress);
            progress.wipe();
            AlbumReport report = new AlbumReport(address.toString(), List.of(), List.of(taken), List.of());
            switch (options.format()) {
                case TEXT -> console.out().println(AlbumReport.shortName(taken));
                case JSON -> report.printJson(console.out());
            }
            return Exit.WELL;
        }
    }

    private byte[] bytes(Workflow document, SnapshotFormat format) throws AtFault, IOException {
        Analysis analysis = new Analyzer(options.limits()).analyze(WorkflowExtractor.extract(document, 0),
                org.storletdesigner.analysis.Progress.NONE);
        StringBuilder text = new StringBuilder();
        Snapshots.write(document, analysis, format, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The snapshot that a person names, in full or as its list does. */
    static StoredSnapshot find(WorkflowContainer container, String name, Progress progress)
            throws AtFault, IOException {
        List<StoredSnapshot> all = container.snapshots(progress);
        return all.stream().filter(each -> each.name().equals(name) || AlbumReport.shortName(each).equals(name))
                .findFirst().orElseThrow(() -> new AtFault(container.address() + ": there is no snapshot '" + name
                        + "' here" + NearNames.question(name, all.stream().map(AlbumReport::shortName).toList())));
    }
}
