package org.storletdesigner.app.containers.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.Asking;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.transfer.intake.Acceptance;
import org.storletdesigner.app.transfer.intake.Arrival;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.Snapshots;

/** Opens what is in a container as a document that is in no file yet and knows where it came from. */
final class Opening {
    private final IWorkbenchWindow window;

    Opening(IWorkbenchWindow window) {
        this.window = window;
    }

    void open(Item item) {
        switch (item) {
            case Item.LiveWorkflow live -> open(live.home(), live.live());
            case Item.Placed storlet -> open(storlet.home(), storlet.live())
                    .ifPresent(design -> reveal(design, storlet.name()));
            case Item.Past past -> open(past.home(), past.live());
            case Item.Kept kept -> open(kept.home(), kept.snapshot());
            case Item other -> { } // not a document
        }
    }

    /** A workflow that is or was live; one that is open and as it was comes to the front. */
    private Optional<Design> open(ContainerAddress home, Live live) {
        Origin origin = new Origin(home, Optional.of(live));
        Optional<IEditorPart> open = Documents.editors(window.getActivePage()).stream()
                .filter(editor -> ActiveDesign.of(editor).flatMap(Origin::of).equals(Optional.of(origin))
                        && !editor.isDirty()).findFirst();
        if (open.isPresent()) {
            window.getActivePage().activate(open.get());
            return ActiveDesign.of(open.get());
        }
        Optional<Workflow> read = new Asking(window).ask(CommandMessages.openTitle, home,
                (container, progress) -> container.read(live, progress));
        return read.flatMap(document -> show(document,
                NLS.bind(CommandMessages.liveName, name(document, home), live.number()), origin));
    }

    private void open(ContainerAddress home, StoredSnapshot snapshot) {
        Optional<Arrival> read = new Asking(window).ask(CommandMessages.openTitle, home, (container, progress) ->
                Arrival.of(snapshot.name(), Snapshots.read(container.read(snapshot, progress), snapshot.name())));
        read.flatMap(arrival -> Acceptance.ask(window.getShell(), CommandMessages.openTitle, arrival))
                .ifPresent(kept -> show(kept, NLS.bind(CommandMessages.snapshotName, name(kept, home)),
                        new Origin(home, Optional.empty())));
    }

    private Optional<Design> show(Workflow document, String name, Origin origin) {
        IEditorPart editor = Documents.openNew(window, document, name);
        Origins.keep(editor, origin);
        return ActiveDesign.of(editor);
    }

    private static String name(Workflow document, ContainerAddress home) {
        return document.getName() == null || document.getName().isBlank() ? Access.nameOf(home) : document.getName();
    }

    private static void reveal(Design design, String name) {
        List<Storlet> named = design.document().getStorlets().stream().filter(each -> name.equals(each.getName()))
                .toList();
        design.engine().display().asyncExec(() -> design.reveal(named));
    }
}
