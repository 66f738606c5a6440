package org.storletdesigner.app.expression;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.editor.commands.Draft;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Source;

/** The expressions of the handler or source that is selected, and what they come to. */
public final class ExpressionView extends DesignView {
    public static final String ID = "org.storletdesigner.app.view.expression";

    private final ISelectionListener selectionListener = this::selected;
    private ScrolledComposite scroller;
    private Composite pages;
    private final StackLayout stack = new StackLayout();
    private Label hint;
    private HandlerPage handlerPage;
    private Composite sourcePage;
    private Label sourceName;
    private ExpressionField sourceOutput;
    private Optional<Handler> handler = Optional.empty();
    private Optional<Source> source = Optional.empty();

    @Override
    protected void createContent(Composite around) {
        around.setLayout(new FillLayout());
        scroller = new ScrolledComposite(around, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        pages = new Composite(scroller, SWT.NONE);
        pages.setLayout(stack);
        scroller.setContent(pages);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> resized());
        hint = hint();
        handlerPage = new HandlerPage(pages, this::fit);
        createSourcePage();
        stack.topControl = hint.getParent();
        getSite().getPage().addSelectionListener(selectionListener);
    }

    private Label hint() {
        Composite page = new Composite(pages, SWT.NONE);
        page.setLayout(new GridLayout());
        Label label = new Label(page, SWT.WRAP | SWT.CENTER);
        label.setText(FieldMessages.selectSomething);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        return label;
    }

    private void createSourcePage() {
        sourcePage = new Composite(pages, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(sourcePage);
        sourceName = new Label(sourcePage, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceName);
        new Label(sourcePage, SWT.NONE).setText(FieldMessages.sourceOutput);
        sourceOutput = new ExpressionField(sourcePage, SWT.NONE, ExpressionKind.SOURCE, FieldMessages.sourceOutput);
        sourceOutput.onResize(this::fit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sourceOutput);
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this) {
            return;
        }
        List<Handler> handlers = Selected.of(selection, Handler.class);
        List<Source> sources = Selected.of(selection, Source.class);
        if (handlers.size() == 1 || sources.size() == 1) {
            handler = handlers.stream().findFirst();
            source = sources.stream().findFirst().filter(each -> handler.isEmpty());
            fill();
        }
    }

    @Override
    protected void designReplaced() {
        Draft.belongsTo(pages, design().map(Design::commands).orElse(null));
        handler = Optional.empty();
        source = Optional.empty();
        fill();
        design().ifPresent(each -> takeSelection());
    }

    /** What was selected before this view was there to hear of it. */
    private void takeSelection() {
        selection().ifPresent(each -> selected(null, each));
    }

    @Override
    public void documentChanged() {
        fill();
    }

    @Override
    public void graphChanged() {
        fill();
    }

    private void fill() {
        handler = handler.filter(this::isThere);
        source = source.filter(this::isThere);
        if (handler.isPresent()) {
            handlerPage.show(design().orElseThrow(), handler.get());
        }
        source.ifPresent(this::showSource);
        stack.topControl = handler.isPresent() ? handlerPage : source.isPresent() ? sourcePage : hint.getParent();
        fit();
    }

    private boolean isThere(EObject object) {
        return design().filter(each -> EcoreUtil.isAncestor(each.document(), object))
                .isPresent();
    }

    private void showSource(Source shown) {
        sourceName.setText(shown.getName().replace("&", "&&"));
        sourceOutput.onCommit(text -> design().ifPresent(each -> each.edit(
                NLS.bind(FieldMessages.editSource, shown.getName()), () -> shown.setOutput(text))));
        sourceOutput.setContext(ExpressionContext.of(design().orElseThrow(), shown));
        sourceOutput.show(shown, shown.getOutput());
    }

    /** From the top again: what had to be scrolled to in the size before may be in sight now. */
    private void resized() {
        fit();
        scroller.setOrigin(0, 0);
        Control focused = scroller.getDisplay().getFocusControl();
        for (Control each = focused; each != null; each = each.getParent()) {
            if (each == pages) {
                scroller.showControl(focused);
            }
        }
    }

    private void fit() {
        if (!scroller.isDisposed()) {
            int width = scroller.getClientArea().width;
            scroller.setMinHeight(stack.topControl.computeSize(width, SWT.DEFAULT, true).y);
            pages.layout(true, true);
        }
    }

    @Override
    public void setFocus() {
        if (handler.isPresent()) {
            handlerPage.setFocus();
        } else if (source.isPresent()) {
            sourceOutput.setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        super.dispose();
    }
}
