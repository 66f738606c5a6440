package org.storletdesigner.app.transfer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.transfer.SnapshotText;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.snapshot.file.SnapshotFormat;

class ImportWizardTest {
    @TempDir
    private Path folder;
    private ImportWizard wizard;
    private WizardDialog dialog;

    @AfterEach
    void closeAll() {
        Window.inDisplayThread(() -> dialog != null && dialog.getShell() != null && dialog.close());
        Window.closeAll();
    }

    private static String snapshot() throws IOException {
        return SnapshotText.of(Examples.DOCUMENTS.read(), SnapshotFormat.GRAPHML);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("kept.graphml"), content);
    }

    private void open(Path file) {
        dialog = Window.ask(window -> {
            wizard = new ImportWizard(window, Optional.of(file));
            WizardDialog made = ImportWizard.dialog(window.getShell(), wizard);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Hand.await("what is in the file", () -> wizard.page().isSettled());
    }

    private void finish() {
        Window.inDisplayThread(() -> {
            assertThat(wizard.canFinish()).isTrue();
            return wizard.performFinish() && dialog.close();
        });
    }

    @Test
    void anIntactSnapshotIsOpenedAsANewDocumentWithoutAQuestion() throws IOException {
        Path file = file(snapshot());
        assertThat(Window.<Boolean>ask(window -> Documents.open(window, file))).isTrue();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(editor.getTitle()).isEqualTo("kept");
        assertThat(Documents.fileOf(editor)).isEmpty();
        assertThat(OpenDocuments.name(editor)).isEqualTo("documents");
    }

    @Test
    void aDamagedOneIsOpenedOnlyWhenThePersonSaysSo() throws IOException {
        String whole = snapshot();
        open(file(whole.substring(0, whole.length() * 2 / 3)));
        assertThat(wizard.page().arrival()).hasValueSatisfying(read -> assertThat(read.kind()).isEqualTo(Kind.DAMAGED));
        assertThat(Window.<Boolean>inDisplayThread(wizard::canFinish)).isFalse();
        Window.inDisplayThread(() -> {
            wizard.page().restore();
            return null;
        });
        finish();
        assertThat(OpenDocuments.front().getTitle()).isEqualTo("kept");
    }

    @Test
    void theLinesOfAnotherProgramAreFindingsUntilExpressionsBringThemAbout() throws IOException {
        open(file("<graphml><graph edgedefault='directed'><node id='a'/><node id='b'/><edge source='a' target='b'/>"
                + "</graph></graphml>"));
        finish();
        WorkflowEditor editor = OpenDocuments.front();
        assertThat(Window.<Integer>inDisplayThread(() -> editor.design().document().getExpectations().size()))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingOpened() throws IOException {
        open(Files.writeString(folder.resolve("notes.txt"), "hello"));
        assertThat(Window.<Boolean>inDisplayThread(wizard::canFinish)).isFalse();
        assertThat(Window.<String>inDisplayThread(wizard.page()::getErrorMessage))
                .isEqualTo("The file cannot be opened");
    }
}
