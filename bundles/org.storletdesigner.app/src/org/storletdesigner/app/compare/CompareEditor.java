package org.storletdesigner.app.compare;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.storletdesigner.app.compare.Row.About;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.views.Inquiry;

/** Two workflows side by side, with what differs listed above and painted in both. */
public final class CompareEditor extends EditorPart {
    public static final String ID = "org.storletdesigner.app.editor.compare";

    private Label summary;
    private DifferenceTree tree;
    private PictureCanvas before;
    private PictureCanvas after;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException("A comparison opens two workflows, not " + input.getName() + ".");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        tree = new DifferenceTree(halves, this::show);
        SashForm sides = new SashForm(halves, SWT.HORIZONTAL | SWT.SMOOTH);
        CompareInput input = (CompareInput) getEditorInput();
        before = side(sides, NLS.bind(CompareMessages.before, input.beforeTitle()), about -> show(about, true));
        after = side(sides, NLS.bind(CompareMessages.after, input.afterTitle()), about -> show(about, false));
        halves.setWeights(2, 3);
        begin(input, parent);
    }

    private static PictureCanvas side(Composite parent, String title, Consumer<About> clicked) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(side);
        Label label = new Label(side, SWT.NONE);
        label.setText(title);
        label.setToolTipText(CompareMessages.sideTooltip);
        PictureCanvas canvas = new PictureCanvas(side, clicked);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side.getChildren()[1]);
        return canvas;
    }

    private void begin(CompareInput input, Composite owner) {
        summary.setText(CompareMessages.working);
        new Inquiry(CompareMessages.working, owner).ask(progress -> Comparing.of(input, Preferences.limits(), progress),
                found -> found.ifPresentOrElse(this::show, () -> summary.setText(CompareMessages.failed)));
    }

    private void show(Comparing comparing) {
        summary.setText(comparing.rows().isEmpty() ? CompareMessages.same : NLS.bind(CompareMessages.differences,
                comparing.rows().stream().map(Row::text).collect(Collectors.joining(", "))));
        tree.show(comparing.rows());
        before.show(comparing.before());
        after.show(comparing.after());
        summary.getParent().layout();
    }

    // ---- one selection everywhere

    private void show(Row row) {
        before.select(row.before());
        after.select(row.after());
    }

    private void show(About clicked, boolean isBefore) {
        Optional<Row> row = clicked.isNothing() ? Optional.empty()
                : tree.select(each -> overlaps(isBefore ? each.before() : each.after(), clicked));
        About here = clicked;
        About there = row.map(each -> isBefore ? each.after() : each.before()).orElse(clicked);
        before.select(isBefore ? here : there);
        after.select(isBefore ? there : here);
    }

    private static boolean overlaps(About one, About other) {
        return common(one.handlers(), other.handlers()) || common(one.storlets(), other.storlets());
    }

    private static boolean common(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().count() < one.size() + other.size();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
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
