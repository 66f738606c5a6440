package org.storletdesigner.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.figures.Scheme;

class ThemeTest {
    @TempDir
    private Path folder;

    @AfterEach
    void lightAgain() {
        apply(Theme.LIGHT);
        Window.closeAll();
    }

    @Test
    void theCanvasAndTheTabsTurnAtOnceAndBackAgain() throws IOException {
        WorkflowEditor editor = OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        assertThat(schemes(editor.viewer().getControl())).isEqualTo(Scheme.LIGHT);
        apply(Theme.DARK);
        assertCanvas(editor, Scheme.DARK);
        assertThat(Window.controls(CTabFolder.class).stream().filter(ThemeTest::isSeen).map(ThemeTest::chosenTab))
                .isNotEmpty().containsOnly(Scheme.DARK);
        apply(Theme.LIGHT);
        assertCanvas(editor, Scheme.LIGHT);
        assertThat(Window.controls(CTabFolder.class).stream().filter(ThemeTest::isSeen).map(ThemeTest::chosenTab))
                .isNotEmpty().containsOnly(Scheme.LIGHT);
    }

    /** Tool bars were white in dark windows: on GTK the colours of the system are renewed late. */
    @Test
    void noToolBarKeepsTheColourOfBefore() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
        apply(Theme.DARK);
        List<ToolBar> bars = Window.controls(ToolBar.class).stream().filter(ThemeTest::isSeen).toList();
        assertThat(bars).isNotEmpty();
        if (Util.isGtk()) {
            assertThat(bars).allSatisfy(bar -> assertThat(schemes(bar)).isEqualTo(Scheme.DARK));
        }
    }

    /** A white icon stayed white when its tool was off, so that on dark ground it outshone those that were on. */
    @Test
    void anIconOfAToolThatIsOffFadesWhateverGroundItStandsOn() {
        ImageData white = new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        white.setPixel(0, 0, 0xFFFFFF);
        white.setAlpha(0, 0, 255);
        ImageData off = Window.inDisplayThread(() -> {
            Image on = new Image(Display.getCurrent(), white);
            Image disabled = new Image(Display.getCurrent(), on, SWT.IMAGE_DISABLE);
            ImageData data = disabled.getImageData();
            disabled.dispose();
            on.dispose();
            return data;
        });
        assertThat(off.getAlpha(0, 0)).isLessThan(160);
    }

    private static void assertCanvas(WorkflowEditor editor, Scheme scheme) {
        Hand.await("the canvas in " + scheme, () -> Scheme.on(editor.viewer().getControl().getBackground()) == scheme);
    }

    private static void apply(Theme theme) {
        Window.inDisplayThread(() -> {
            theme.apply(Display.getCurrent());
            return null;
        });
        Hand.pause();
    }

    private static boolean isSeen(Control control) {
        return Window.inDisplayThread(control::isVisible);
    }

    private static Scheme chosenTab(CTabFolder folder) {
        return Window.inDisplayThread(() -> Scheme.on(folder.getSelectionBackground()));
    }

    private static Scheme schemes(Control control) {
        return Window.inDisplayThread(() -> Scheme.on(control.getBackground()));
    }
}
