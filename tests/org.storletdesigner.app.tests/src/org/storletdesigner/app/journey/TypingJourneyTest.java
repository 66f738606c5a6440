package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.files.LibraryFiles;

/** Nothing that was typed is lost, wherever one goes from the field in which it stands. */
class TypingJourneyTest {
    private static final String CONDITION = "size = \"small\"";

    @TempDir
    private Path folder;
    private Path file;
    private Desk desk;
    private Handler handler;

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void itIsStoredWithoutLeavingTheFieldAndUndoGoesOnInIt() throws IOException {
        StyledText field = typeCondition();
        assertThat(Window.<Boolean>inDisplayThread(desk.editor()::isDirty)).isTrue();
        Hand.press("Ctrl+S");
        Hand.await("the save", () -> !desk.editor().isDirty());
        assertThat(storedCondition()).isEqualTo(CONDITION);
        assertThat(Window.<Boolean>inDisplayThread(field::isFocusControl)).isTrue();
        Hand.press("Ctrl+Z");
        Hand.await("the field of before", () -> field.getText().isEmpty());
        Hand.press("Ctrl+S");
        Hand.await("the second save", () -> !desk.editor().isDirty());
        assertThat(storedCondition()).isEmpty();
    }

    @Test
    void aTabIsNotClosedOverItWithoutAQuestion() throws IOException {
        typeCondition();
        Display.getDefault().asyncExec(() -> page().closeEditor(desk.editor(), true));
        Hand.answer("Save Resource", "Save");
        Hand.await("the end of the tab", () -> page().getActiveEditor() != desk.editor());
        assertThat(storedCondition()).isEqualTo(CONDITION);
    }

    @Test
    void theWindowIsNotClosedOverItWithoutAQuestion() throws IOException {
        typeCondition();
        Display.getDefault().asyncExec(() -> desk.editor().getSite().getShell().close());
        Hand.answer("Save Resource", "Cancel");
        Hand.pause();
        assertThat(Window.<Boolean>inDisplayThread(desk.editor()::isDirty)).isTrue();
    }

    @Test
    void aNameThatIsTypedOnTheCanvasIsStoredToo() throws IOException {
        open();
        Storlet storlet = desk.storlet("Thumbnails");
        Hand.click(Hand.titleOf(desk.part(storlet)));
        Hand.await("the selection", () -> desk.selected().contains(storlet));
        Hand.press("F2");
        Text field = Eye.find("the name in place", Text.class, text ->
                text.getText().equals("Thumbnails") && text.isFocusControl());
        Hand.press("Ctrl+A");
        Hand.type("small");
        Window.inDisplayThread(() -> {
            desk.design().commands().handOver();
            return null;
        });
        Hand.await("the name", () -> storlet.getName().equals("small"));
        Hand.type("er");
        assertThat(Window.<String>inDisplayThread(field::getText)).isEqualTo("smaller");
        Hand.press("Ctrl+S");
        Hand.await("the save", () -> !desk.editor().isDirty());
        assertThat(OpenDocuments.stored(file).getStorlets()).extracting(Storlet::getName).contains("smaller");
        desk.settled();
        Hand.press("Ctrl+Z");
        Hand.await("the name of before", () -> storlet.getName().equals("Thumbnails"));
    }

    @Test
    void aLibraryIsStoredWithIt() throws IOException {
        Path library = OpenDocuments.libraryIn(folder);
        LibraryEditor editor = OpenDocuments.openLibrary(library);
        Text name = Eye.find("the name", Text.class, text -> text.getText().equals("Shrinker"));
        Hand.click(Hand.middleOf(name));
        Hand.press("Ctrl+A");
        Hand.type("Grower");
        Hand.press("Ctrl+S");
        Hand.await("the save", () -> editor.library().getDefinitions().getFirst().getName().equals("Grower")
                && !editor.isDirty());
        Library stored = LibraryFiles.read(library);
        assertThat(stored.getDefinitions().getFirst().getName()).isEqualTo("Grower");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void open() throws IOException {
        file = OpenDocuments.exampleIn(folder, Examples.LOOP);
        OpenDocuments.open(file);
        desk = Desk.inFront();
        handler = desk.storlet("Thumbnails").getHandlers().getFirst();
    }

    private StyledText typeCondition() throws IOException {
        open();
        Hand.click(Hand.titleOf(desk.part(handler)));
        Hand.click(Eye.propertyTab("Condition"));
        ExpressionField found = Eye.find("the field", ExpressionField.class, each -> true);
        StyledText field = Window.inDisplayThread(found::styledText);
        Hand.click(Hand.middleOf(field));
        Hand.type(CONDITION);
        Hand.await("the text", () -> field.getText().equals(CONDITION));
        return field;
    }

    private String storedCondition() throws IOException {
        Handler stored = OpenDocuments.stored(file).getStorlets().stream().flatMap(each -> each.getHandlers().stream())
                .filter(each -> each.getId().equals(handler.getId())).findFirst().orElseThrow();
        return Objects.requireNonNullElse(stored.getExtraCondition(), "");
    }
}
