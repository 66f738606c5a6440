package org.storletdesigner.app.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.files.OpenDocuments;

class PropertyHomeTest {
    private static final String FINDINGS = "org.storletdesigner.app.view.findings";

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        OpenDocuments.open(OpenDocuments.exampleIn(folder, Examples.LOOP));
    }

    @AfterEach
    void close() {
        Window.closeAll();
    }

    /** As after a start in which a view without properties had the focus. */
    @Test
    void propertiesThatOpenWhileAViewWithoutAnyHasTheFocusTellOfTheDocument() {
        Window.ask(window -> {
            IWorkbenchPage page = window.getActivePage();
            page.hideView(page.findView(IPageLayout.ID_PROP_SHEET));
            show(page, FINDINGS, IWorkbenchPage.VIEW_ACTIVATE);
            return show(page, IPageLayout.ID_PROP_SHEET, IWorkbenchPage.VIEW_VISIBLE);
        });
        Hand.await("the properties of the workflow", () -> sheet().getCurrentPage() instanceof DesignPropertyPage);
    }

    @Test
    void inANarrowViewTheTabsStandAboveSectionsThatAreAsWideAsTheView() {
        ScrolledComposite[] sections = new ScrolledComposite[1];
        Hand.await("the properties", () -> sheet().getCurrentPage() instanceof DesignPropertyPage);
        Composite page = Window.inDisplayThread(() -> (Composite) sheet().getCurrentPage().getControl());
        Point narrow = places(page, sections, 220);
        assertThat(narrow.x).isLessThan(12);
        assertThat(Window.<Integer>inDisplayThread(() -> sections[0].getMinWidth())).isLessThan(220);
        Point wide = places(page, sections, 500);
        assertThat(wide.x).isGreaterThan(60);
    }

    /** Where the sections begin in a page of this width. */
    private static Point places(Composite page, ScrolledComposite[] sections, int width) {
        return Window.inDisplayThread(() -> {
            Composite parent = page.getParent();
            Shell shell = new Shell(page.getDisplay(), SWT.NONE);
            shell.setLayout(new FillLayout());
            page.setParent(shell);
            shell.setSize(width, 400);
            shell.layout(true, true);
            Composite around = (Composite) page.getChildren()[0];
            sections[0] = (ScrolledComposite) around.getChildren()[around.getChildren().length - 1];
            Point place = sections[0].getLocation();
            page.setParent(parent);
            shell.dispose();
            parent.layout(true, true);
            return place;
        });
    }

    private static Object show(IWorkbenchPage page, String view, int mode) {
        try {
            return page.showView(view, null, mode);
        } catch (PartInitException broken) {
            throw new AssertionError(broken);
        }
    }

    private static PropertySheet sheet() {
        return (PropertySheet) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                .findView(IPageLayout.ID_PROP_SHEET);
    }
}
