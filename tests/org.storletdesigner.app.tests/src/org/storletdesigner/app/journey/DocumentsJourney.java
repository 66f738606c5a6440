package org.storletdesigner.app.journey;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

/** Begins with the documents example in front, from a file of its own, and leaves a window without documents. */
abstract class DocumentsJourney {
    @TempDir
    Path folder;
    Desk desk;

    @BeforeEach
    void open() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        desk = Desk.inFront();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }
}
