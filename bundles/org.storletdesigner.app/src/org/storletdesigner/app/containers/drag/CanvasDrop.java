package org.storletdesigner.app.containers.drag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.Asking;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.access.Access;
import org.storletdesigner.app.transfer.intake.Acceptance;
import org.storletdesigner.app.transfer.intake.Arrival;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Chains;
import org.storletdesigner.snapshot.file.Snapshots;

/** Puts what is dragged out of the tree of containers onto a canvas: copies of storlets, as one step. */
public final class CanvasDrop implements IPartListener2 {
    private final IWorkbenchWindow window;

    private CanvasDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** From now on the canvases of the window take storlets of containers. */
    public static void install(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new CanvasDrop(window));
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        GraphicalViewer viewer = reference.getPart(false) == null ? null
                : reference.getPart(false).getAdapter(GraphicalViewer.class);
        Design design = viewer == null ? null : reference.getPart(false).getAdapter(Design.class);
        if (design != null) {
            viewer.addDropTargetListener((TransferDropTargetListener) new Target(viewer, design));
        }
    }

    private final class Target extends DropTargetAdapter implements TransferDropTargetListener {
        private final GraphicalViewer viewer;
        private final Design design;

        Target(GraphicalViewer viewer, Design design) {
            this.viewer = viewer;
            this.design = design;
        }

        @Override
        public Transfer getTransfer() {
            return LocalSelectionTransfer.getTransfer();
        }

        @Override
        public boolean isEnabled(DropTargetEvent event) {
            return Item.areOne(Dragged.items());
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void drop(DropTargetEvent event) {
            List<Item> items = Dragged.items();
            Point place = new Point(viewer.getControl().toControl(event.x, event.y));
            ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(place);
            // A dialog may open, and who dragged waits for the end of the drop.
            viewer.getControl().getDisplay().asyncExec(() -> insert(items, place));
        }

        private void insert(List<Item> items, Point place) {
            Item first = items.getFirst();
            String label = NLS.bind(DragMessages.add, Access.nameOf(first.home()));
            read(first).map(whole -> part(whole, items)).filter(part -> !part.getStorlets().isEmpty())
                    .ifPresent(part -> design.edit(label, () -> Chains.add(design.document(), part,
                            Optional.of(new Bounds(place.x, place.y, 0, 0)))));
        }
    }

    private static Workflow part(Workflow whole, List<Item> items) {
        Set<String> names = items.stream().filter(Item.Placed.class::isInstance).map(Item.Placed.class::cast)
                .map(Item.Placed::name).collect(Collectors.toSet());
        List<Storlet> storlets = whole.getStorlets().stream()
                .filter(each -> names.isEmpty() || names.contains(each.getName())).toList();
        return Chains.cut(whole, whole.getName(), storlets);
    }

    private Optional<Workflow> read(Item item) {
        Asking asking = new Asking(window);
        return switch (item) {
            case Item.Placed placed -> read(asking, placed, placed.live());
            case Item.LiveWorkflow live -> read(asking, live, live.live());
            case Item.Past past -> read(asking, past, past.live());
            case Item.Kept kept -> asking.ask(DragMessages.title, kept.home(), (container, progress) ->
                    Arrival.of(kept.snapshot().name(), Snapshots.read(container.read(kept.snapshot(), progress),
                            kept.snapshot().name()))).flatMap(arrival ->
                    Acceptance.ask(window.getShell(), DragMessages.title, arrival));
            case Item.Home home -> asking.ask(DragMessages.title, home.home(), (container, progress) -> {
                Optional<Live> live = container.latest(progress);
                return live.isPresent() ? container.read(live.get(), progress) : null;
            });
            case Item other -> Optional.empty();
        };
    }

    private static Optional<Workflow> read(Asking asking, Item item, Live live) {
        return asking.ask(DragMessages.title, item.home(), (container, progress) -> container.read(live, progress));
    }
}
