package org.storletdesigner.app.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.storletdesigner.app.files.Examples;

/** The page that is there while no document is open: what to begin with. */
public final class WelcomeEditor extends EditorPart {
    static final String ID = "org.storletdesigner.app.editor.welcome";

    private static final int MARGIN = 28;
    private static final int COLUMN_GAP = 48;
    private static final int TEXT_WIDTH = 300;
    private static final int NARROW = 820;

    private ScrolledComposite scroller;
    private Composite page;
    private Composite start;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(COLUMN_GAP, 20).applyTo(page);
        addHeading();
        start = column();
        new StartLinks(start, getEditorSite()).fill();
        addExamples();
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void addHeading() {
        Composite heading = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(heading);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(heading);
        Label title = new Label(heading, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(WelcomeMessages.heading);
        Label purpose = new Label(heading, SWT.WRAP);
        purpose.setText(WelcomeMessages.purpose);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH * 2, SWT.DEFAULT).applyTo(purpose);
    }

    private Composite column() {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private void addExamples() {
        Composite column = column();
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        Label title = new Label(column, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        title.setText(WelcomeMessages.examples);
        Composite cards = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(COLUMN_GAP / 2, 8).applyTo(cards);
        for (Examples example : Examples.all()) {
            new ExampleCard(cards, example, getEditorSite());
        }
    }

    /** A narrow window gets one column. */
    private void fit() {
        int width = scroller.getClientArea().width;
        GridLayoutFactory.createFrom((GridLayout) page.getLayout())
                .numColumns(width < NARROW ? 1 : 2).applyTo(page);
        ((GridData) page.getChildren()[0].getLayoutData()).horizontalSpan = width < NARROW ? 1 : 2;
        scroller.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        page.layout(true, true);
    }

    @Override
    public void setFocus() {
        start.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
