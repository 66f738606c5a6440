package org.storletdesigner.app.containers.drag;

import java.util.stream.Stream;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.storletdesigner.app.containers.Item;

/** Lets what is in the tree of containers be dragged elsewhere. Dragging is copying: the source stays as it is. */
public final class ItemDrag extends DragSourceAdapter {
    private final TreeViewer viewer;

    private ItemDrag(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** From now on the items of this tree can be dragged. */
    public static void install(TreeViewer viewer) {
        viewer.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new ItemDrag(viewer));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        IStructuredSelection selection = viewer.getStructuredSelection();
        event.doit = !selection.isEmpty() && Stream.of(selection.toArray()).allMatch(ItemDrag::isDragged);
        LocalSelectionTransfer.getTransfer().setSelection(event.doit ? selection : null);
    }

    private static boolean isDragged(Object item) {
        return switch ((Item) item) {
            case Item.Home home -> true;
            case Item.LiveWorkflow live -> true;
            case Item.Placed storlet -> true;
            case Item.Past past -> true;
            case Item.Kept kept -> true;
            case Item.History group -> false;
            case Item.Snapshots group -> false;
            case Item.Programs group -> false;
            case Item.Program program -> false;
            case Item.Begun begun -> false;
            case Item.Said said -> false;
        };
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
