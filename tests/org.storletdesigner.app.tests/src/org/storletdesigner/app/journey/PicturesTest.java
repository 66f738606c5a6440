package org.storletdesigner.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.design.Preview;

/** Takes the pictures that README and help show, into {@code target/pictures}: releng/screenshots stores them. */
class PicturesTest {
    private static final String VIEW = "org.storletdesigner.app.view.";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int FEWEST_COLOURS = 40;

    @TempDir
    private Path folder;
    private Shell shell;
    private Camera camera;

    @BeforeEach
    void prepare() throws IOException {
        Window.closeAll();
        camera = new Camera(Path.of("target", "pictures").toAbsolutePath());
        shell = Window.ask(window -> {
            window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
            window.getActivePage().resetPerspective();
            hideWhatTheTestsBring(window);
            return window.getShell();
        });
    }

    /** The bundles of the test run put tools into the window that the product does not have. */
    private static void hideWhatTheTestsBring(IWorkbenchWindow window) {
        MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
        model.getTrimBars().stream().flatMap(bar -> bar.getChildren().stream())
                .filter(each -> each.getElementId() != null && (each.getElementId().equals("SearchField")
                        || each.getElementId().startsWith("org.eclipse.ui.edit.text"))).forEach(each -> each.setToBeRendered(false));
    }

    @AfterEach
    void close() {
        Window.ask(window -> {
            IWorkbenchPage page = window.getActivePage();
            if (page.isPageZoomed()) {
                page.zoomOut();
            }
            return page.closeAllEditors(false);
        });
    }

    @Test
    void theWindow() throws IOException {
        Desk desk = open(Examples.DOCUMENTS);
        arrange(desk);
        Desk.show(VIEW + "findings");
        Hand.click(Hand.titleOf(desk.part(desk.storlet("Resizing").getHandlers().getFirst())));
        take(shell, "window.png");
    }

    @Test
    void theFindings() throws IOException {
        Desk desk = open(Examples.LOOP);
        arrange(desk);
        Desk.show(VIEW + "findings");
        Hand.click(Eye.treeItem(item -> item.getText(1).equals("cycle"), "the cycle among the findings"));
        Hand.click(Eye.tab("Repairs ("));
        Hand.click(Eye.firstRow("Repair"));
        Hand.await("the preview", () -> !desk.design().preview().equals(Preview.NONE));
        take(shell, "findings.png");
    }

    @Test
    void theTrace() throws IOException {
        Desk desk = open(Examples.DOCUMENTS);
        arrange(desk);
        Desk.show(VIEW + "trace");
        Text object = Eye.find("the field of the object", Text.class, field ->
                field.getMessage().startsWith("type=video size"));
        Hand.click(Hand.middleOf(object));
        Hand.type("FileType=Image Format=JPEG Width=900 Height=10");
        Hand.press("Ctrl+Enter");
        Hand.await("the trace", () -> !desk.design().emphasis().equals(Emphasis.NONE));
        Eye.awaitTool("Step (Alt+Right)");
        Hand.press("Alt+Right");
        Hand.await("a step", () -> !desk.design().emphasis().edges().isEmpty());
        take(shell, "trace.png");
    }

    @Test
    void theMatrix() throws IOException {
        open(Examples.MEDIA);
        Desk.show(VIEW + "matrix");
        Window.ask(window -> {
            IWorkbenchPage page = window.getActivePage();
            page.toggleZoom(page.findViewReference(VIEW + "matrix"));
            return null;
        });
        take(shell, "matrix.png");
    }

    @Test
    void theWizard() throws IOException {
        open(Examples.DOCUMENTS);
        Hand.press("Insert");
        Shell dialog = Eye.find("the wizard", Shell.class, each -> each.getText().equals("Add Storlet"));
        Hand.click(Eye.treeItem(item -> item.getText().equals("Converter") && item.getParent().getShell() == dialog,
                "the converter in the wizard"));
        Hand.click(Eye.button("Next >"));
        fill(dialog, "filetype", "Image");
        fill(dialog, "inputvalue", "PNG");
        fill(dialog, "outputvalue", "GIF");
        take(dialog, "wizard.png");
        Hand.press("Esc");
        Hand.await("the end of the wizard", dialog::isDisposed);
    }

    private static void fill(Shell dialog, String variable, String value) {
        Text field = Eye.find("the field of " + variable, Text.class, each ->
                each.getShell() == dialog && follows(each, variable));
        Hand.click(Hand.middleOf(field));
        Hand.type(value);
    }

    /** Whether the label before a field, or before what it is in, names this variable. */
    private static boolean follows(Control field, String variable) {
        for (Control each = field; each.getParent() != null; each = each.getParent()) {
            Composite around = each.getParent();
            int at = List.of(around.getChildren()).indexOf(each);
            if (at > 0 && around.getChildren()[at - 1] instanceof Label label) {
                return label.getText().replace(":", "").equals(variable);
            }
        }
        return false;
    }

    private Desk open(Examples example) throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, example));
        return Desk.inFront();
    }

    /** In layers, all of it in sight, with the whole story in the space that there is. */
    private static void arrange(Desk desk) {
        Hand.press("Ctrl+Shift+L");
        Hand.await("the layout", desk.design().commands()::canUndo);
        Hand.press("Ctrl+0");
        desk.settled();
        Hand.press("Ctrl+S");
        Hand.await("the document in its file", () -> !desk.editor().isDirty());
    }

    /** With the mouse where no tooltip comes up. */
    private void take(Shell of, String name) {
        Hand.moveTo(new Point(WIDTH / 3, HEIGHT - 8));
        assertThat(camera.take(of, name)).isGreaterThan(FEWEST_COLOURS);
    }
}
