package org.storletdesigner.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.app.welcome.Welcome;

class DesignerWindowTest {
    @BeforeEach
    @AfterEach
    void closeEverything() {
        Window.closeAll();
        Hand.await("the welcome page", () -> Window.ask(window -> {
            Welcome.showIfNothingElse(window);
            return window.getActivePage().getEditorReferences().length == 1;
        }));
    }

    @Test
    void theProductIsTheOneThatRuns() {
        assertThat(Platform.getProduct().getId()).isEqualTo("org.storletdesigner.app.product");
        assertThat(Platform.getProduct().getApplication()).isEqualTo("org.storletdesigner.app.application");
    }

    @Test
    void theTitleIsTheProductsNameWhileNothingIsOpen() {
        assertThat(Window.<String>ask(window -> window.getShell().getText())).isEqualTo("Storlet Designer");
    }

    @Test
    void theDesignPerspectiveIsOpenAlone() {
        List<String> open = Window.ask(window ->
                List.of(window.getActivePage().getOpenPerspectives()).stream().map(each -> each.getId()).toList());
        assertThat(open).containsExactly("org.storletdesigner.app.perspective.design");
    }

    @Test
    void theFindingsAndThePropertiesAreInSight() {
        List<String> views = Window.ask(window -> Stream.of(window.getActivePage().getViewReferences())
                .map(IViewReference::getId).toList());
        assertThat(views).contains("org.storletdesigner.app.view.findings", "org.eclipse.ui.views.PropertySheet");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        File, New
        File, Open…
        File, Import…
        File, Exit
        Edit, Preferences...
        Help, Welcome
        Help, A Two-Minute Walk
        Help, Open Log
        Help, About Storlet Designer""")
    void whatNeedsNoDocumentCanAlwaysBeChosen(String menu, String entry) {
        assertThat(Window.inDisplayThread(Window.menuEntry(menu, entry)::isEnabled)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        File, Save
        File, Save As...
        File, Revert
        File, Export…
        File, Print...
        Edit, Undo
        Edit, Delete""")
    void whatNeedsADocumentCannotBeChosenWithoutOne(String menu, String entry) {
        assertThat(Window.inDisplayThread(Window.menuEntry(menu, entry)::isEnabled)).isFalse();
    }

    @Test
    void theWelcomePageOffersEveryExampleAndTheWalk() {
        List<String> links = Window.controls(Link.class).stream()
                .map(each -> Window.inDisplayThread(() -> each.getText().replaceAll("</?a>", ""))).toList();
        assertThat(links).contains("New workflow", "Open a file…", "A two-minute walk", "Thumbnails that never end",
                "Thumbnails, mended", "Documents", "Media");
    }

    @Test
    void aWindowThatIsLargerThanTheScreenIsMadeToFit() {
        Rectangle bounds = Window.inDisplayThread(() -> {
            Shell shell = new Shell(Display.getCurrent());
            shell.setBounds(200, 100, 1000, 700);
            DesignerWindowAdvisor.fit(shell, new Rectangle(10, 20, 760, 560));
            Rectangle fitted = shell.getBounds();
            shell.dispose();
            return fitted;
        });
        assertThat(bounds.width).isLessThanOrEqualTo(760);
        assertThat(bounds.height).isLessThanOrEqualTo(560);
    }
}
