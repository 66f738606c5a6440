package org.storletdesigner.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.OpenDocuments;

class LibraryEditorTest {
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aFileThatAnotherTabShowsIsNotSavedOver() throws IOException, InterruptedException {
        Path own = OpenDocuments.libraryIn(folder);
        OpenDocuments.openLibrary(own);
        Path other = OpenDocuments.libraryIn(Files.createDirectory(folder.resolve("other")));
        LibraryEditor editor = OpenDocuments.openLibrary(other);
        byte[] before = Files.readAllBytes(own);
        Thread saving = Thread.ofVirtual().start(() -> Window.inDisplayThread(() -> editor.save(own)));
        Hand.answer(other.getFileName().toString(), "OK");
        saving.join();
        assertThat(own).hasBinaryContent(before);
        assertThat(Window.inDisplayThread(() -> ((LibraryInput) editor.getEditorInput()).file())).isEqualTo(other);
    }
}
