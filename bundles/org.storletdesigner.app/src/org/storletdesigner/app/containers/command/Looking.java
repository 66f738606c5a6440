package org.storletdesigner.app.containers.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.app.compare.LiveComparison;
import org.storletdesigner.app.containers.Asking;
import org.storletdesigner.app.containers.ContainersView;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

/** Looks at what is live: compares it with the document in front, and takes its picture to keep. */
final class Looking {
    private final IWorkbenchWindow window;

    Looking(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Compares what is live with the document in front. */
    void compare(Optional<ContainerAddress> selected) {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        Optional<Design> design = ActiveDesign.of(editor);
        if (design.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), CommandMessages.compare, CommandMessages.noDocument);
            return;
        }
        Optional<ContainerAddress> home = selected.or(() -> Origin.of(design.get()).map(Origin::home))
                .or(() -> new Homes(window).choose(CommandMessages.compare, Optional.empty(), Optional.empty()));
        Optional<Workflow> live = home.flatMap(from -> new Asking(window).ask(CommandMessages.compare, from,
                (container, progress) -> container.read(live(container, progress), progress)));
        if (live.isPresent()) {
            LiveComparison.open(window, NLS.bind(CommandMessages.liveIn, Access.nameOf(home.get())), live.get(),
                    editor.getTitle(), design.get().document());
        }
    }

    private static Live live(WorkflowContainer container, Progress progress) throws IOException {
        return container.latest(progress).orElseThrow(() -> new StoreException(Problem.REFUSED, container.address(),
                CommandMessages.nothingLive));
    }

    /** Keeps a snapshot of what is live beside it. */
    void takeSnapshot(Optional<ContainerAddress> selected) {
        Optional<ContainerAddress> home = selected.or(() -> new Homes(window).choose(CommandMessages.takeSnapshot,
                Optional.empty(), Optional.empty()));
        Optional<StoredSnapshot> kept = home.flatMap(from ->
                new Asking(window).askPatiently(CommandMessages.takeSnapshot, from, Looking::keep));
        if (kept.isPresent()) {
            if (window.getActivePage().findView(ContainersView.ID) instanceof ContainersView view) {
                view.revealSnapshot(home.get(), kept.get());
            }
        }
    }

    private static StoredSnapshot keep(WorkflowContainer container, Progress progress) throws IOException {
        Workflow document = container.read(live(container, progress), progress);
        Analysis analysis = new Analyzer(Preferences.limits()).analyze(WorkflowExtractor.extract(document, 0),
                (task, done, total) -> progress.at(task, done));
        StringBuilder text = new StringBuilder();
        Snapshots.write(document, analysis, SnapshotFormat.GRAPHML, text);
        return container.keep(text.toString().getBytes(StandardCharsets.UTF_8),
                SnapshotFormat.GRAPHML.name().toLowerCase(Locale.ROOT), Instant.now().truncatedTo(ChronoUnit.MILLIS),
                progress);
    }
}
