package org.storletdesigner.app.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
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
    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void aFileThatIsDroppedOnACanvasIsOpenedBesideItsDocument() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk desk = Desk.inFront();
        Path other = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        try (FileWindow files = new FileWindow(other)) {
            Hand.carry(files.place(), Hand.middleOf(desk.canvas()));
        }
        Hand.await("the other file beside the first", () -> page().getEditorReferences().length == 2
                && Documents.fileOf(page().getActiveEditor()).filter(other::equals).isPresent());
    }

    @Test
    void aFileThatIsDroppedOnAViewIsOpened() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Desk.inFront();
        Path other = OpenDocuments.exampleIn(folder, Examples.DOCUMENTS);
        Point view = Window.ask(window -> window.getShell().toDisplay(300, window.getShell().getClientArea().height - 60));
        try (FileWindow files = new FileWindow(other)) {
            Hand.carry(files.place(), view);
        }
        Hand.await("the other file", () ->
                Documents.fileOf(page().getActiveEditor()).filter(other::equals).isPresent());
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
