package org.storletdesigner.app;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Says what works while no workflow is open, as commands that can be copied into a terminal. */
public final class StartView extends ViewPart {
    static final String ID = "org.storletdesigner.app.view.start";
    private static final int COMFORTABLE_WIDTH = 640;
    private static final int MARGIN = 24;

    private ScrolledComposite scroller;
    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fitPageHeight());
        showNothing();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    /** Leaves a placeholder where the commands take a file. */
    void showNothing() {
        fill(Messages.startHint, Messages.filePlaceholder);
    }

    /** Fills the name of {@code file} into the commands. */
    void show(Path file) {
        fill(NLS.bind(Messages.startFile, file.getFileName()), CommandLine.quoted(file.toAbsolutePath().toString()));
    }

    private void fill(String introduction, String file) {
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(page);
        addHeading();
        addParagraph(Messages.startIntroduction);
        addParagraph(introduction);
        addCommand(Messages.check, CommandLine.of("check", file));
        addCommand(Messages.explain, CommandLine.of("explain", file, "FROM", "TO"));
        addCommand(Messages.verdict, CommandLine.of("verdict", "'type = video'", "'type = video && size = large'"));
        scroller.setContent(page);
        fitPageHeight();
    }

    private void addHeading() {
        Label heading = new Label(page, SWT.WRAP);
        heading.setText(Messages.startHeading);
        heading.setFont(JFaceResources.getHeaderFont());
        acrossPage().applyTo(heading);
    }

    private void addParagraph(String text) {
        Label paragraph = new Label(page, SWT.WRAP);
        paragraph.setText(text);
        acrossPage().applyTo(paragraph);
    }

    private void addCommand(String purpose, String command) {
        addParagraph(purpose);
        Text field = new Text(page, SWT.READ_ONLY | SWT.BORDER);
        field.setText(command);
        field.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(COMFORTABLE_WIDTH, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(field);
        Button copy = new Button(page, SWT.PUSH);
        copy.setText(Messages.copy);
        copy.setToolTipText(Messages.copyTooltip);
        copy.addListener(SWT.Selection, event -> copyToClipboard(command));
    }

    /** A wrapping label needs a width of its own, or one long line would widen the page past the window. */
    private static GridDataFactory acrossPage() {
        return GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(COMFORTABLE_WIDTH, SWT.DEFAULT);
    }

    private void copyToClipboard(String command) {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        clipboard.setContents(new Object[] {command}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void fitPageHeight() {
        Point needed = page.computeSize(scroller.getClientArea().width, SWT.DEFAULT);
        scroller.setMinHeight(needed.y);
        page.layout(true, true);
    }
}
