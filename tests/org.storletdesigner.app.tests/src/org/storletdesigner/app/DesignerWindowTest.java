package org.storletdesigner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignerWindowTest {
    @AfterEach
    void forgetTheFile() {
        Window.ask(window -> {
            ((StartView) window.getActivePage().findView(StartView.ID)).showNothing();
            return null;
        });
    }

    @Test
    void theProductIsTheOneThatRuns() {
        assertThat(Platform.getProduct().getId()).isEqualTo("org.storletdesigner.app.product");
        assertThat(Platform.getProduct().getApplication()).isEqualTo("org.storletdesigner.app.application");
    }

    @Test
    void theTitleIsTheProductsName() {
        assertThat(Window.<String>ask(window -> window.getShell().getText())).isEqualTo("Storlet Designer");
    }

    @Test
    void theDesignPerspectiveIsOpenAlone() {
        List<String> open = Window.ask(window ->
                List.of(window.getActivePage().getOpenPerspectives()).stream().map(each -> each.getId()).toList());
        assertThat(open).containsExactly("org.storletdesigner.app.perspective.design");
    }

    @Test
    void theMenusHoldOnlyWhatWorks() {
        assertThat(Window.menuEntries()).containsExactly("File > Open…", "File > Exit", "Help > About Storlet Designer");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        File, Open…
        File, Exit
        Help, About Storlet Designer""")
    void everyEntryCanBeChosen(String menu, String entry) {
        assertThat(Window.inDisplayThread(Window.menuEntry(menu, entry)::isEnabled)).isTrue();
    }

    @Test
    void theEmptyWindowSaysWhatWorks() {
        assertThat(labels()).contains("Nothing is open").anySatisfy(text -> assertThat(text).contains("without a window"));
        assertThat(commands()).containsExactly(
                "designer check FILE",
                "designer explain FILE FROM TO",
                "designer verdict 'type = video' 'type = video && size = large'");
    }

    @Test
    void openingAFileFillsItsNameIntoTheCommands(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("two words.storlets"));
        Window.ask(window -> open(window, file));
        assertThat(labels()).contains("For two words.storlets:");
        assertThat(commands()).contains("designer check '" + file + "'");
    }

    @Test
    void aboutTellsEveryVersion() {
        assertThat(AboutHandler.text())
                .contains("Storlet Designer 0.1.0").contains("Java " + Runtime.version()).contains("SWT ")
                .doesNotContain("{");
    }

    private static Void open(IWorkbenchWindow window, Path file) {
        try {
            OpenWorkflowHandler.open(window, file);
            return null;
        } catch (ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> labels() {
        return Window.controls(Label.class).stream().map(each -> Window.inDisplayThread(each::getText)).toList();
    }

    private static List<String> commands() {
        return Window.controls(Text.class).stream().map(each -> Window.inDisplayThread(each::getText)).toList();
    }
}
