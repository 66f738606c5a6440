package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.editor.WorkflowEditor;

/** A file may lose and get its permission while it is open. */
@DisabledOnOs(OS.WINDOWS)
class ReadOnlyTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void store() throws IOException {
        file = OpenDocuments.exampleIn(folder, Examples.LOOP);
    }

    @AfterEach
    void closeAll() throws IOException {
        Window.closeAll();
        permit("rw-r--r--");
    }

    @Test
    void aFileThatMayNotBeWrittenIsToldInTheTitleAndAboveTheCanvas() throws IOException {
        permit("r--r--r--");
        OpenDocuments.open(file);
        assertTold(true);
    }

    @Test
    void whatChangesWhileItIsOpenIsToldWhenTheWindowHasTheFocusAgain() throws IOException {
        OpenDocuments.open(file);
        assertTold(false);
        permit("r--r--r--");
        OpenDocuments.focusTheWindow();
        assertTold(true);
        permit("rw-r--r--");
        OpenDocuments.focusTheWindow();
        assertTold(false);
    }

    @Test
    void aFileThatBecameWritableIsSavedAtOnce() throws IOException {
        permit("r--r--r--");
        WorkflowEditor editor = OpenDocuments.open(file);
        OpenDocuments.rename(editor, "edited");
        permit("rw-r--r--");
        Window.inDisplayThread(() -> {
            editor.doSave(new NullProgressMonitor());
            return null;
        });
        assertThat(OpenDocuments.stored(file).getName()).isEqualTo("edited");
        assertTold(false);
    }

    @Test
    void aLibraryTellsItAsWell() throws IOException {
        file = OpenDocuments.libraryIn(folder);
        permit("r--r--r--");
        OpenDocuments.openLibrary(file);
        assertTold(true);
    }

    private void permit(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static void assertTold(boolean told) {
        Hand.pause();
        String title = Window.ask(window -> window.getShell().getText());
        assertThat(title.contains("[read-only]")).isEqualTo(told);
        List<String> banners = Window.controls(Label.class).stream().filter(label ->
                Window.inDisplayThread(() -> label.isVisible() && label.getText().startsWith("This file is read-only")))
                .map(label -> Window.<String>inDisplayThread(label::getText)).toList();
        assertThat(banners).hasSize(told ? 1 : 0);
    }
}
