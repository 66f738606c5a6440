package org.storletdesigner.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

class HelpViewTest {
    @TempDir
    private Path folder;
    private HelpView view;

    @BeforeEach
    void open() {
        view = (HelpView) show(HelpView.ID);
        in(help -> help.open(Pages.INDEX));
    }

    @AfterEach
    void close() {
        Window.ask(window -> {
            window.getActivePage().hideView(window.getActivePage().findView(HelpView.ID));
            return window.getActivePage().closeAllEditors(false);
        });
    }

    @Test
    void linksAreFollowedWithTheKeysAlone() {
        focus(view.canvas());
        Hand.press("Tab");
        Hand.press("Tab");
        Hand.press("Enter");
        Hand.await("the page of the second link", () -> view.page().filter("expressions.html"::equals).isPresent());
        Hand.press("Alt+Left");
        Hand.await("the way back", () -> view.page().filter(Pages.INDEX::equals).isPresent());
        Hand.press("Alt+Right");
        Hand.await("the way forward", () -> view.page().filter("expressions.html"::equals).isPresent());
    }

    @Test
    void wordsAreFoundInThePageOneAfterTheOther() {
        in(help -> help.open("expressions.html"));
        focus(view.canvas());
        Hand.press("Ctrl+F");
        Hand.await("the field", () -> view.findBar().isShown());
        Hand.type("pattern");
        Hand.await("the first place", () -> selected().equalsIgnoreCase("pattern"));
        Point first = Window.inDisplayThread(view.canvas()::selected);
        Hand.press("Enter");
        Hand.await("the next place", () ->
                view.canvas().selected().x > first.x && selected().equalsIgnoreCase("pattern"));
        Hand.press("Esc");
        Hand.await("the end of the search", () -> !view.findBar().isShown() && view.canvas().isFocusControl());
    }

    @Test
    void theWholePageIsCopiedAsText() {
        in(help -> help.open("findings.html"));
        focus(view.canvas());
        Hand.press("Ctrl+A");
        Hand.press("Ctrl+C");
        Hand.await("the text", () -> {
            Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text != null
                    && text.contains("starving\tnothing that clients or other handlers write ever fires it\n");
        });
    }

    @Test
    void aPageFlowsAnewInEveryWidthAndSizeWithoutLosingAWord() throws IOException {
        String text = Window.inDisplayThread(view.canvas()::text);
        int usual = height(100, 700);
        assertThat(height(100, 250)).isGreaterThan(usual);
        assertThat(height(200, 700)).isGreaterThan(usual);
        assertThat(height(100, 700)).isEqualTo(usual);
        assertThat(Window.inDisplayThread(view.canvas()::text)).isEqualTo(text);
    }

    private static int height(int percent, int width) throws IOException {
        var page = Pages.read(Pages.INDEX);
        return Window.ask(window -> {
            PageLayout layout = new PageLayout(page, window.getShell(), percent,
                    org.storletdesigner.editor.figures.Scheme.LIGHT);
            layout.flow(width);
            layout.dispose();
            return layout.height();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        org.storletdesigner.app.view.findings, findings.html
        org.storletdesigner.app.view.matrix,   verdicts.html
        org.storletdesigner.app.view.keys,     window.html""")
    void aViewHasItsPage(String id, String page) {
        IViewPart part = show(id);
        assertThat(Window.inDisplayThread(() -> Topics.of(null, part))).contains(page);
    }

    @Test
    void f1OnTheCanvasOpensThePageOfTheWindow() throws IOException {
        var editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        Window.ask(window -> {
            window.getActivePage().activate((IWorkbenchPart) editor);
            window.getShell().forceActive();
            return editor.viewer().getControl().setFocus();
        });
        Hand.press("F1");
        Hand.await("the page", () -> view.page().filter("window.html"::equals).isPresent());
    }

    private String selected() {
        Point range = view.canvas().selected();
        return view.canvas().text().substring(range.x, range.y);
    }

    private void in(Consumer<HelpView> work) {
        Window.inDisplayThread(() -> {
            work.accept(view);
            return null;
        });
    }

    private static void focus(Control control) {
        Window.ask(window -> {
            window.getShell().forceActive();
            return control.setFocus();
        });
        Hand.pause();
    }

    private static IViewPart show(String id) {
        return Window.ask(window -> {
            try {
                return window.getActivePage().showView(id);
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
