package org.storletdesigner.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;

class ExportPictureTest {
    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        Window.closeAll();
    }

    @Test
    void theDrawingNamesEveryStorlet() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        Path drawing = folder.resolve("a.svg");
        Window.inDisplayThread(() -> {
            ExportPictureHandler.export(editor, drawing);
            return null;
        });
        assertThat(drawing).content().startsWith("<?xml").contains("ImageConverting", "Notification").endsWith("</svg>\n");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Thread exporting = Thread.ofVirtual().start(() -> Window.inDisplayThread(() -> {
            ExportPictureHandler.export(editor, folder.resolve("none/a.svg"));
            return null;
        }));
        Hand.answer("The drawing cannot be stored", "OK");
        Hand.await("the end of the export", () -> !exporting.isAlive());
    }
}
