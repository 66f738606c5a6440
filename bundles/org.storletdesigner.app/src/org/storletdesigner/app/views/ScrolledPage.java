package org.storletdesigner.app.views;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.snapshot.look.VisibleText;

/** A page that is written anew for each thing it tells of: its texts wrap, and it scrolls where it is too high. */
public final class ScrolledPage {
    private static final int SCROLL_STEP = 20;
    private static final int LONGEST = 4_000;
    private static final int NARROWEST = 120;

    private final ScrolledComposite scroller;
    private final int columns;
    private Composite page;

    /** A page with a grid of so many columns. */
    public ScrolledPage(Composite parent, int columns) {
        this.columns = columns;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(SCROLL_STEP);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    public Control control() {
        return scroller;
    }

    /** Throws away what stands there, and writes something else. */
    public void write(Consumer<Composite> content) {
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 6).spacing(10, 5).applyTo(page);
        content.accept(page);
        scroller.setContent(page);
        fit();
    }

    /** Gives the page the room that it needs by now. */
    public void fit() {
        if (page != null && !page.isDisposed()) {
            int width = Math.max(NARROWEST, scroller.getClientArea().width);
            scroller.setMinSize(NARROWEST, page.computeSize(width, SWT.DEFAULT).y);
            page.layout(true, true);
        }
    }

    /** A text over all columns. */
    public void paragraph(String text) {
        wide().hint(NARROWEST, SWT.DEFAULT).applyTo(label(text, SWT.WRAP));
    }

    /** A title in the first column and a text in the others. */
    public void line(String title, String text) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(title, SWT.NONE));
        GridDataFactory.fillDefaults().span(columns - 1, 1).grab(true, false).hint(NARROWEST, SWT.DEFAULT)
                .applyTo(label(text, SWT.WRAP));
    }

    /** The title of what follows. */
    public void heading(String text) {
        Label label = label(text, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        wide().indent(0, 4).applyTo(label);
    }

    private Label label(String text, int style) {
        Label label = new Label(page, style);
        label.setText(VisibleText.of(text, LONGEST).replace("&", "&&"));
        return label;
    }

    /** The place of a control over all columns. */
    public GridDataFactory wide() {
        return GridDataFactory.fillDefaults().span(columns, 1).grab(true, false);
    }
}
