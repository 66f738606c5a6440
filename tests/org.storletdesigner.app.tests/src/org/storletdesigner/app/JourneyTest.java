package org.storletdesigner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.model.Storlet;

/** What a person does, with mouse and keyboard. */
class JourneyTest {
    @TempDir
    private Path folder;
    private Path file;
    private WorkflowEditor editor;

    @BeforeEach
    void open() throws IOException {
        file = OpenDocuments.exampleIn(folder, Examples.LOOP);
        editor = OpenDocuments.open(file);
        Window.ask(window -> {
            window.getShell().forceActive();
            editor.setFocus();
            return null;
        });
        Hand.pause();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aStorletIsDraggedAndTheMoveUndoneRedoneSavedAndReadBack() throws IOException {
        Point title = Hand.titleOf(part("Thumbnails"));
        Hand.drag(title, new Point(title.x + 40, title.y + 120));
        Hand.await("the star of unsaved work", editor::isDirty);
        String moved = bounds();
        Hand.press("Ctrl+Z");
        Hand.await("the undo", () -> !editor.isDirty());
        Hand.press("Ctrl+Y");
        Hand.await("the redo", () -> bounds().equals(moved));
        Hand.press("Ctrl+S");
        Hand.await("the save", () -> !editor.isDirty());
        assertThat(OpenDocuments.stored(file).getStorlets().getFirst().getBounds()).hasToString(moved);
    }

    @Test
    void deletingAStorletTakesItsLinesAlongAndUndoBringsThemBack() {
        int edges = edges();
        Hand.click(Hand.titleOf(part("Thumbnails")));
        Hand.press("Delete");
        Hand.await("fewer edges", () -> editor.design().isCurrent() && edges() < edges);
        Hand.press("Ctrl+Z");
        Hand.await("the edges of before", () -> editor.design().isCurrent() && edges() == edges);
    }

    private int edges() {
        return Window.inDisplayThread(() -> editor.design().graph().orElseThrow().edges().size());
    }

    private String bounds() {
        return Window.inDisplayThread(() -> String.valueOf(storlet("Thumbnails").getBounds()));
    }

    private GraphicalEditPart part(String name) {
        return Window.inDisplayThread(() ->
                (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(storlet(name)));
    }

    private Storlet storlet(String name) {
        return editor.design().document().getStorlets().stream().filter(each -> each.getName().equals(name))
                .findFirst().orElseThrow();
    }
}
