package org.storletdesigner.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files that are dropped on the window, also on a canvas, which takes other things, too. */
public final class FileDrop extends DropTargetAdapter implements TransferDropTargetListener, IPartListener2 {
    private final IWorkbenchWindow window;

    private FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** From now on the window takes files. */
    public static void install(IWorkbenchWindow window) {
        FileDrop drop = new FileDrop(window);
        DropTarget target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(drop);
        window.getPartService().addPartListener(drop);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        GraphicalViewer viewer = part.getPart(false) == null ? null
                : part.getPart(false).getAdapter(GraphicalViewer.class);
        if (viewer != null) {
            viewer.addDropTargetListener((TransferDropTargetListener) this);
        }
    }

    @Override
    public Transfer getTransfer() {
        return FileTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return true;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            List<Path> files = Stream.of(names).map(Path::of).toList();
            // A dialog may open, and the other program waits for the end of the drop.
            window.getShell().getDisplay().asyncExec(() -> Documents.openAll(window, files));
        }
    }
}
