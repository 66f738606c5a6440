package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.library.DefinitionDialog;
import org.storletdesigner.app.library.Libraries;
import org.storletdesigner.app.library.LibraryEditor;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.files.LibraryFiles;

class LibraryJourneyTest {
    private static final int ROUNDS = 20;

    @TempDir
    private Path folder;
    private Path file;
    private LibraryEditor editor;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("own.storletlib");
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("_librarylibrary1");
        library.getDefinitions().add(definition());
        LibraryFiles.write(library, file);
        editor = openEditor();
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    @Test
    void aHandlerThatIsAddedIsNamedWrittenSavedAndReadBack() throws IOException {
        Hand.click(Eye.button("Add Handler"));
        Hand.await("the new handler", () -> handlers().equals(List.of("shrink", "handler")));
        Hand.await("the name in the hand", () -> Display.getCurrent().getFocusControl() instanceof Text text
                && text.getText().equals("handler"));
        Hand.type("grow");
        Hand.press("Enter");
        Hand.await("the name", () -> handlers().equals(List.of("shrink", "grow")));
        Hand.click(Hand.middleOf(field("false")));
        Hand.press("Ctrl+A");
        Hand.type("size = small");
        Hand.press("Enter");
        Hand.await("the trigger", () -> last().getTrigger().equals("size = small"));
        Hand.press("Ctrl+S");
        Hand.await("the save", () -> !editor.isDirty());
        assertThat(LibraryFiles.read(file).getDefinitions().getFirst().getHandlers())
                .extracting(HandlerDefinition::getName, HandlerDefinition::getTrigger)
                .contains(tuple("grow", "size = small"));
    }

    @Test
    void everyEditIsUndoneAndRedoneAsOneStepAndSomethingStaysChosen() {
        CommandStack commands = editor.getAdapter(CommandStack.class);
        Hand.click(Eye.button("Add Variable"));
        Hand.await("the new variable", () -> variables().equals(List.of("variable")));
        assertThat(Window.inDisplayThread(() -> commands.getUndoCommand().getLabel())).isEqualTo("Add variable");
        Hand.press("Ctrl+Z");
        Hand.await("the undo", () -> variables().isEmpty() && !editor.isDirty());
        Eye.find("the page of the definition", Text.class, text -> text.getText().equals("Shrinker"));
        Hand.press("Ctrl+Y");
        Hand.await("the redo", () -> variables().equals(List.of("variable")));
    }

    @Test
    void aVariableThatIsRenamedIsRenamedWhereItIsUsedInOneStep() {
        CommandStack commands = editor.getAdapter(CommandStack.class);
        Hand.click(Eye.button("Add Variable"));
        Hand.await("the new variable", () -> variables().equals(List.of("variable")));
        Window.inDisplayThread(() -> EditCommand.run(editor.commands(), "Use", editor.library(),
                () -> last().setTrigger("size = ${variable}")));
        Text name = Eye.find("the name of the variable", Text.class, text -> text.getText().equals("variable"));
        Hand.click(Hand.middleOf(name));
        Hand.press("Ctrl+A");
        Hand.type("wanted");
        Hand.press("Enter");
        Hand.await("the name", () -> variables().equals(List.of("wanted")));
        assertThat(Window.<String>inDisplayThread(() -> last().getTrigger())).isEqualTo("size = ${wanted}");
        assertThat(Window.inDisplayThread(() -> commands.getUndoCommand().getLabel()))
                .isEqualTo("Rename variable and Its Uses");
        Window.inDisplayThread(() -> {
            commands.undo();
            return null;
        });
        assertThat(Window.<String>inDisplayThread(() -> last().getTrigger())).isEqualTo("size = ${variable}");
        assertThat(variables()).containsExactly("variable");
    }

    @Test
    void theDialogOfOneDefinitionNeitherAddsNorRemovesOneAndEnterDoesNotCloseIt() {
        StorletDefinition[] changed = new StorletDefinition[1];
        Display.getDefault().asyncExec(() -> changed[0] =
                DefinitionDialog.open(editor.getSite().getShell(), definition()).orElse(null));
        Hand.await("the dialog", () -> Hand.isAsked("Definition Shrinker"));
        assertThat(Window.inDisplayThread(() -> Eye.all(Button.class)
                .filter(each -> each.getShell().getText().equals("Definition Shrinker"))
                .filter(Button::isEnabled).map(each -> each.getText().replace("&", "")).toList()))
                .contains("Add Handler", "OK").doesNotContain("Add Definition", "Remove");
        Text category = Eye.find("the category", Text.class, text -> text.getText().equals("Pictures"));
        Hand.click(Hand.middleOf(category));
        Hand.press("Ctrl+A");
        Hand.type("Films");
        Hand.press("Enter");
        Hand.press("Esc");
        Hand.await("the end of the dialog", () -> !Hand.isAsked("Definition Shrinker"));
        assertThat(changed[0]).isNull();
    }

    @Test
    void aDialogThatIsClosedWhileItsTreeHadTheFocusBeforeLeavesTheLogEmpty() {
        try (Logged log = new Logged()) {
            Display.getDefault().asyncExec(() -> DefinitionDialog.open(editor.getSite().getShell(), definition()));
            Hand.await("the dialog", () -> Hand.isAsked("Definition Shrinker"));
            Hand.click(Hand.middleOf(Eye.find("the category", Text.class, text -> text.getText().equals("Pictures"))));
            Hand.press("Esc");
            Hand.await("the end of the dialog", () -> !Hand.isAsked("Definition Shrinker"));
            Hand.pause();
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void anEditorThatWasClosedLeavesNoResourceBehind() {
        again();
        again();
        Map<String, Long> before = Resources.open();
        for (int round = 0; round < ROUNDS; round++) {
            again();
        }
        assertThat(Resources.more(before, Resources.open())).isEmpty();
    }

    private void again() {
        Window.closeAll();
        editor = openEditor();
        List<String> ids = Window.inDisplayThread(() -> editor.library().getDefinitions().stream()
                .map(StorletDefinition::getId).toList());
        Window.inDisplayThread(() -> {
            editor.reveal(ids.getFirst());
            return null;
        });
        Hand.pause();
        Window.closeAll();
        Hand.pause();
    }

    private LibraryEditor openEditor() {
        Optional<LibraryEditor> opened = Window.ask(window -> {
            window.getShell().forceActive();
            return Libraries.open(window, file);
        });
        Hand.pause();
        return opened.orElseThrow();
    }

    private static StorletDefinition definition() {
        StorletDefinition definition = named(ModelFactory.eINSTANCE.createStorletDefinition(), "Shrinker");
        definition.setId("_shrinkerdefinit");
        definition.setCategory("Pictures");
        definition.setVersion("1.0");
        HandlerDefinition handler = named(ModelFactory.eINSTANCE.createHandlerDefinition(), "shrink");
        handler.setId("_shrinkerhandler");
        handler.setTrigger("size = large");
        handler.setOutput("size = small");
        definition.getHandlers().add(handler);
        return definition;
    }

    private static <T extends Named> T named(T object, String name) {
        object.setName(name);
        return object;
    }

    private List<String> handlers() {
        return names(StorletDefinition::getHandlers);
    }

    private List<String> variables() {
        return names(StorletDefinition::getVariables);
    }

    private List<String> names(Function<StorletDefinition, List<? extends Named>> of) {
        return of.apply(editor.library().getDefinitions().getFirst()).stream().<String>map(Named::getName).toList();
    }

    private HandlerDefinition last() {
        return editor.library().getDefinitions().getFirst().getHandlers().getLast();
    }

    private static StyledText field(String text) {
        ExpressionField found = Eye.find("the field of " + text, ExpressionField.class, each -> each.text().equals(text));
        return Window.inDisplayThread(found::styledText);
    }
}
