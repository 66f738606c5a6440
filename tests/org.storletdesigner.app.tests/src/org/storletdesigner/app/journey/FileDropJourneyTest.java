package org.storletdesigner.app.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

/** A file is carried from a window of its own, as from a file manager's, and dropped on the program. */
class FileDropJourneyTest {
    private static final Point SIZE = new Point(160, 40);

    @TempDir
    private Path folder;
    private Shell manager;

    @AfterEach
    void closeAll() {
        Window.inDisplayThread(() -> {
            if (manager != null) {
                manager.dispose();
            }
            return null;
        });
        Window.closeAll();
    }

    @Test
    void aFileThatIsDroppedOnACanvasIsOpenedBesideItsDocument() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        Path other = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        Hand.carry(Hand.middleOf(file(other)), Hand.middleOf(desk.canvas()));
        Hand.await("the other file beside the first", () -> page().getEditorReferences().length == 2
                && Documents.fileOf(page().getActiveEditor()).filter(other::equals).isPresent());
    }

    @Test
    void aFileThatIsDroppedOnAViewIsOpened() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk.inFront();
        Path other = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        Point view = Window.ask(window -> window.getShell().toDisplay(300, window.getShell().getClientArea().height - 60));
        Hand.carry(Hand.middleOf(file(other)), view);
        Hand.await("the other file", () ->
                Documents.fileOf(page().getActiveEditor()).filter(other::equals).isPresent());
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** A window with one file in it, over a corner of the program. */
    private Label file(Path path) {
        Label label = Window.ask(window -> {
            manager = new Shell(Display.getCurrent(), SWT.ON_TOP | SWT.NO_TRIM);
            manager.setLayout(new FillLayout());
            Label icon = new Label(manager, SWT.BORDER);
            icon.setText(path.getFileName().toString());
            DragSource source = new DragSource(icon, DND.DROP_COPY | DND.DROP_MOVE);
            source.setTransfer(FileTransfer.getInstance());
            source.addDragListener(new DragSourceAdapter() {
                @Override
                public void dragSetData(DragSourceEvent event) {
                    event.data = new String[] {path.toString()};
                }
            });
            Point corner = window.getShell().toDisplay(4, 4);
            manager.setBounds(corner.x, corner.y, SIZE.x, SIZE.y);
            manager.open();
            return icon;
        });
        Hand.pause();
        return label;
    }
}
