package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

/** A workflow goes out as a snapshot, is edited by somebody else, and comes back. */
class TransferJourneyTest {
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void whatIsExportedAndEditedElsewhereIsLookedAtBeforeItOpens() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.DOCUMENTS));
        Desk desk = Desk.inFront();
        Path kept = export(desk, "kept.dot", "DOT, for Graphviz");
        Files.writeString(kept, Files.readString(kept).replace("name=Translating", "name=Rendering"));
        Window.closeAll();
        Hand.press("Ctrl+Alt+I");
        typeFile("Open a file of another form", kept);
        Eye.find("the items", Table.class, table -> table.getItemCount() > 0
                && table.getColumnCount() > 0 && table.getColumn(0).getText().equals("What"));
        Hand.await("what was edited", () -> Eye.all(Table.class).anyMatch(table ->
                Stream.of(table.getItems()).anyMatch(row -> row.getText(1).equals("the storlet 'Rendering'"))));
        Hand.click(Eye.button("Open"));
        Desk back = Desk.inFront();
        assertThat(back.storlets()).contains("Rendering").hasSize(5);
        assertThat(Documents.fileOf(back.editor())).isEmpty();
        assertThat(back.edges()).anyMatch(edge -> edge.startsWith("Rendering.translate > Notification.notify"));
    }

    private static Path export(Desk desk, String name, String format) throws IOException {
        Path file = Documents.fileOf(desk.editor()).orElseThrow().resolveSibling(name);
        Hand.press("Ctrl+Alt+E");
        Hand.click(Eye.treeItem(item -> item.getText().equals(format), format));
        typeFile("Export", file);
        Hand.click(Eye.button("Export"));
        Eye.find("what was done", Link.class, link -> link.getText().equals("<a>Open folder</a>"));
        assertThat(file).exists();
        return file;
    }

    /** Fills the field for the file in the dialog in front. */
    private static void typeFile(String dialog, Path file) {
        Text field = Eye.find("the name of the file", Text.class, text ->
                text.getParent().getChildren()[0] instanceof Label label && label.getText().equals("&File:"));
        Hand.click(Hand.middleOf(field));
        Hand.press("Ctrl+A");
        Hand.type(file.toString());
        Hand.await("the name in the dialog " + dialog, () -> field.getText().equals(file.toString()));
    }
}
