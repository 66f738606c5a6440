package org.storletdesigner.app.transfer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;

class ExportWizardTest {
    @TempDir
    private Path folder;
    private ExportWizard wizard;
    private WizardDialog dialog;

    @BeforeEach
    void openWizard() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        wizard = Window.inDisplayThread(() -> new ExportWizard(editor));
        dialog = Window.ask(window -> {
            WizardDialog made = ExportWizard.dialog(window.getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
    }

    @AfterEach
    void closeAll() {
        Window.inDisplayThread(() -> dialog.getShell() != null && dialog.close());
        Window.closeAll();
    }

    private void fill(ExportFormat format, Path file) {
        Window.inDisplayThread(() -> {
            wizard.page().fill(format, file.toString());
            return null;
        });
    }

    private boolean finish() {
        return Window.inDisplayThread(wizard::performFinish);
    }

    @Test
    void whatIsChosenIsWrittenAndProposedTheNextTime() {
        Path file = folder.resolve("kept.gml");
        fill(ExportFormat.GML, file);
        assertThat(finish()).isTrue();
        Hand.await("the file", () -> Files.exists(file));
        assertThat(file).content().contains("graph [");
        assertThat(ExportChoice.last().format()).isEqualTo(ExportFormat.GML);
    }

    @Test
    void theCanvasIsStoredInTheSizeThatIsSaid() throws IOException {
        Path file = folder.resolve("canvas.png");
        fill(ExportFormat.PNG, file);
        assertThat(finish()).isTrue();
        Hand.await("the picture", () -> Files.exists(file));
        ImageData picture = new ImageData(Files.newInputStream(file));
        assertThat(picture.width).isGreaterThan(1000);
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsWritten() {
        fill(ExportFormat.DOT, folder.resolve("none/a.dot"));
        assertThat(Window.inDisplayThread(wizard::canFinish)).isFalse();
        assertThat(Window.<String>inDisplayThread(wizard.page()::getErrorMessage))
                .isEqualTo("There is no folder " + folder.resolve("none") + ".");
    }

    @Test
    void theDocumentItselfIsNotReplaced() {
        fill(ExportFormat.DOT, folder.resolve("documents.storlets"));
        assertThat(Window.inDisplayThread(wizard::canFinish)).isFalse();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenThePersonSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dot"), "before");
        fill(ExportFormat.DOT, file);
        Thread refused = Thread.ofVirtual().start(this::finish);
        Hand.answer("Replace the File?", "No");
        Hand.await("the refusal", () -> !refused.isAlive());
        assertThat(file).hasContent("before");
        Thread wanted = Thread.ofVirtual().start(this::finish);
        Hand.answer("Replace the File?", "Yes");
        Hand.await("the end", () -> !wanted.isAlive());
        Hand.await("the new content", () -> isGraph(file));
    }

    private static boolean isGraph(Path file) {
        try {
            return Files.readString(file).contains("digraph");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
