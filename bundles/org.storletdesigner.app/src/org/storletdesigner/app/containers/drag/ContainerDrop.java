package org.storletdesigner.app.containers.drag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.storletdesigner.app.containers.program.PutProgram;
import org.storletdesigner.app.files.Problems;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.exchange.InputFiles;
import org.storletdesigner.model.Workflow;

/**
 * Takes what is dropped on a container: what comes from another one, from the palette, or from a file. Nothing is done
 * before its plan was seen.
 */
public final class ContainerDrop extends DropTargetAdapter {
    private final IWorkbenchWindow window;

    private ContainerDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** From now on the containers in this tree take things. */
    public static void install(IWorkbenchWindow window, TreeViewer viewer) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, new Transfer[] {
            LocalSelectionTransfer.getTransfer(), TemplateTransfer.getInstance(), FileTransfer.getInstance()
        }, new ContainerDrop(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL;
        event.detail = accepts(event) ? DND.DROP_COPY : DND.DROP_NONE;
    }

    private static boolean accepts(DropTargetEvent event) {
        Optional<ContainerAddress> home = home(event);
        return home.isPresent() && Dragged.items().stream().noneMatch(item -> isPointless(item, home.get()));
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
                Stream.of(files).limit(1).forEach(file -> addFile(Path.of(file), home.get()));
            } else if (template != null) {
                add(Dragged.palette(template), home.get());
            }
        });
    }

    private void addFile(Path file, ContainerAddress home) {
        if (PutProgram.isProgram(file)) {
            new PutProgram(window).put(file, home);
            return;
        }
        try {
            add(InputFiles.read(file).document(), home);
        } catch (IOException unreadable) {
            Problems.show(window.getShell(), file.toString(), unreadable);
        }
    }

    private void add(Workflow part, ContainerAddress home) {
        if (!part.getStorlets().isEmpty()) {
            new Publishing(window).add(home, part, Optional.empty());
        }
    }
}
