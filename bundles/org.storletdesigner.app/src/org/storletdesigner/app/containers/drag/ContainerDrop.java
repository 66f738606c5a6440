package org.storletdesigner.app.containers.drag;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.storletdesigner.app.containers.Item;
import org.storletdesigner.app.containers.command.Changing;
import org.storletdesigner.app.containers.command.Publishing;
import org.storletdesigner.container.address.ContainerAddress;

/**
 * Takes what is dropped on a container: what comes from another one, from the palette, or from a file. Nothing is done
 * before its plan was seen.
 */
public final class ContainerDrop extends DropTargetAdapter {
    private final IWorkbenchWindow window;
    private final Consumer<String> told;

    private ContainerDrop(IWorkbenchWindow window, Consumer<String> told) {
        this.window = window;
        this.told = told;
    }

    /** From now on the containers in this tree take things, and tell why they do not; nothing where they do. */
    public static void install(IWorkbenchWindow window, TreeViewer viewer, Consumer<String> told) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, new Transfer[] {
            LocalSelectionTransfer.getTransfer(), TemplateTransfer.getInstance(), FileTransfer.getInstance()
        }, new ContainerDrop(window, told));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<String> refusal = refusal(event);
        event.feedback = DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL
                | (refusal.isEmpty() ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE);
        event.detail = refusal.isEmpty() ? DND.DROP_COPY : DND.DROP_NONE;
        told.accept(refusal.orElse(""));
    }

    private static Optional<String> refusal(DropTargetEvent event) {
        Optional<ContainerAddress> home = home(event);
        if (home.isEmpty()) {
            return Optional.of(DragMessages.noContainer);
        }
        if (!Dragged.items().isEmpty()) {
            return refusal(Dragged.items(), home.get());
        }
        return FileTransfer.getInstance().isSupportedType(event.currentDataType)
                || Dragged.bringsStorlets(Dragged.template()) ? Optional.empty() : Optional.of(DragMessages.noStorlets);
    }

    static Optional<String> refusal(List<Item> items, ContainerAddress home) {
        if (!Item.areOne(items)) {
            return Optional.of(DragMessages.several);
        }
        return items.stream().anyMatch(item -> isPointless(item, home)) ? Optional.of(DragMessages.same)
                : Optional.empty();
    }

    /** What lives in a container is not copied into itself; what lived there comes back. */
    private static boolean isPointless(Item item, ContainerAddress home) {
        return item.home().equals(home) && !(item instanceof Item.Kept || item instanceof Item.Past);
    }

    private static Optional<ContainerAddress> home(DropTargetEvent event) {
        return event.item instanceof TreeItem row && row.getData() instanceof Item item ? Optional.of(item.home())
                : Optional.empty();
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<ContainerAddress> home = home(event);
        if (home.isEmpty()) {
            return;
        }
        List<Item> items = Dragged.items();
        Object template = Dragged.template();
        Object data = event.data;
        // A dialog opens, and who dragged waits for the end of the drop.
        window.getShell().getDisplay().asyncExec(() -> {
            if (!items.isEmpty()) {
                new Changing(window).copy(items, home.get());
            } else if (data instanceof String[] files) {
                new DroppedFiles(window, home.get(), Stream.of(files).map(Path::of).toList()).next();
            } else if (Dragged.bringsStorlets(template)) {
                new Publishing(window).add(home.get(), Dragged.palette(template), Optional.empty());
            }
        });
    }
}
