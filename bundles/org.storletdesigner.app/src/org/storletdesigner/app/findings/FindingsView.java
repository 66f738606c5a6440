package org.storletdesigner.app.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.FindingCounts;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.app.views.CopyAction;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.app.views.Highlight;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.design.HandlerNames;

/** What is wrong with the document in front, or worth knowing: shown on the canvas when selected, mended on demand. */
public final class FindingsView extends DesignView {
    /** The id of the view. */
    public static final String ID = "org.storletdesigner.app.view.findings";
    private static final String GROUPING = "grouping";
    private static final int PATIENCE = 400;
    private static final double WIDE = 1.7;
    private static final int LOW = 120;

    private Grouping grouping = Grouping.SEVERITY;
    private FilterBar filter;
    private FindingsTree tree;
    private FindingDetails details;
    private LeftOut leftOut;
    private Label nothing;
    private SashForm sash;
    private Optional<Finding> detailed = Optional.empty();
    private final Highlight highlight = new Highlight();
    private String highlighted = "";
    private String said;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(GROUPING) != null) {
            grouping = List.of(Grouping.values()).stream().filter(each -> each.name()
                    .equals(memento.getString(GROUPING)))
                    .findFirst().orElse(grouping);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
    }

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(around);
        Composite top = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        filter = new FilterBar(top, this::refill);
        leftOut = new LeftOut(around, this::reveal);
        nothing = new Label(around, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).hint(60, SWT.DEFAULT).applyTo(nothing);
        sash = new SashForm(around, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new FindingsTree(new Composite(sash, SWT.NONE), this::select, this::reveal);
        details = new FindingDetails(sash, () -> tree.selected().ifPresent(this::reveal));
        sash.setWeights(55, 45);
        sash.addListener(SWT.Resize, event -> turn());
        around.addListener(SWT.Resize, event -> spare(top, around.getClientArea().height));
        createActions();
    }

    /** In a very low view the findings matter more than the fields that filter them. */
    private void spare(Composite top, int height) {
        boolean spared = height < LOW && filter.isEmpty();
        if (((GridData) top.getLayoutData()).exclude != spared) {
            ((GridData) top.getLayoutData()).exclude = spared;
            top.setVisible(!spared);
            top.getParent().layout();
        }
    }

    /** Side by side where there is room, one above the other in a narrow view. */
    private void turn() {
        Point size = sash.getSize();
        int wanted = size.x > size.y * WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != wanted && size.x > 0) {
            sash.setOrientation(wanted);
        }
    }

    private void createActions() {
        CopyAction copy = CopyAction.in(getViewSite(), this::text);
        FindingsMenu menu = new FindingsMenu(getSite().getShell(), this, copy);
        menu.offerGroupings(getViewSite().getActionBars().getMenuManager(), grouping);
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(menu::fill);
        tree.control().setMenu(context.createContextMenu(tree.control()));
    }

    // ---- what its menus ask

    void groupBy(Grouping wanted) {
        grouping = wanted;
        refill();
    }

    Optional<Finding> selected() {
        return tree.selected();
    }

    Optional<Mending> mending(Finding finding) {
        return design().flatMap(design -> design.analysis().map(analysis -> new Mending(design, analysis, finding)));
    }

    // ---- what is shown

    @Override
    protected void designReplaced() {
        endHighlight();
        details.forget();
        refill();
        describe();
    }

    @Override
    public void analysisChanged() {
        refill();
        describe();
    }

    /** Its title tells how many findings there are even while it is behind another view. */
    @Override
    protected void newsWaits() {
        describe();
    }

    @Override
    public void engineChanged() {
        describeSoon();
    }

    @Override
    public void documentChanged() {
        if (design().filter(Design::isCurrent).isEmpty()) { // what is only moved leaves the repairs as they are
            details.becomeStale();
        }
        describeSoon();
    }

    private void refill() {
        List<Finding> all = design().flatMap(Design::analysis).map(Analysis::findings).orElse(List.of());
        List<Finding> shown = filter.filter().of(all);
        detailed = Optional.empty();
        filter.count(design().map(Design::counts).orElse(FindingCounts.NONE));
        leftOut.show(design().flatMap(Design::analysis).map(each -> each.workflow().rejected()).orElse(List.of()));
        say(all.isEmpty() ? none() : shown.isEmpty() ? FindingsMessages.nothingFits : "");
        tree.show(shown, grouping);
        select(tree.selected());
    }

    private String none() {
        return design().flatMap(Design::analysis).isEmpty() ? FindingsMessages.notYet
                : leftOut.isEmpty() ? FindingsMessages.allWell : FindingsMessages.readableWell;
    }

    private void say(String words) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        nothing.setText(words);
        boolean told = !words.isEmpty();
        nothing.setVisible(told);
        sash.setVisible(!told);
        ((GridData) nothing.getLayoutData()).exclude = !told;
        ((GridData) sash.getLayoutData()).exclude = told;
        sash.getParent().layout();
    }

    private void select(Optional<Finding> finding) {
        if (finding.equals(detailed) && finding.isPresent()) {
            return;
        }
        detailed = finding;
        if (finding.isEmpty() || design().flatMap(Design::analysis).isEmpty()) {
            endHighlight();
            details.clear();
            return;
        }
        Design design = design().orElseThrow();
        Analysis analysis = design.analysis().orElseThrow();
        details.show(design, analysis, finding.get());
        emphasise(design, analysis, finding.get());
    }

    /** A finding that is found anew is emphasised again, unless somebody ended or replaced the emphasis meanwhile. */
    private void emphasise(Design design, Analysis analysis, Finding finding) {
        if (!finding.id().equals(highlighted) || highlight.isShown()) {
            highlighted = finding.id();
            highlight.show(design, FindingEmphasis.of(finding, analysis));
        }
    }

    private void endHighlight() {
        highlight.end();
        highlighted = "";
    }

    void reveal(Finding finding) {
        design().ifPresent(design -> design.analysis().ifPresent(analysis -> {
            highlighted = ""; // whoever ended the emphasis wants it again
            emphasise(design, analysis, finding);
            reveal(design, DocumentObjects.find(design.document(), FindingEmphasis.named(finding, analysis)));
        }));
    }

    /** The canvas becomes active, so that the other views tell of what is selected there. */
    private void reveal(Design design, List<? extends EObject> targets) {
        design.reveal(targets);
        IWorkbenchPage page = getSite().getPage();
        if (page.getActiveEditor() != null) {
            page.activate(page.getActiveEditor());
        }
    }

    private void reveal(Rejection rejection) {
        design().ifPresent(design -> reveal(design, HandlerNames.find(design.document(), rejection.handler())
                .<List<? extends EObject>>map(List::of)
                .orElseGet(() -> DocumentObjects.find(design.document(), List.of(rejection.owner())))));
    }

    private String text() {
        return tree.selectedAll().stream().map(FindingWords::text).collect(Collectors.joining("\n"));
    }

    // ---- title and description

    /** Work that is done within a blink is not worth telling. */
    private void describeSoon() {
        if (design().filter(Design::isCurrent).isPresent()) {
            describe();
        } else {
            sash.getDisplay().timerExec(PATIENCE, () -> {
                if (!sash.isDisposed()) {
                    describe();
                }
            });
        }
    }

    private void describe() {
        FindingCounts counts = design().map(Design::counts).orElse(FindingCounts.NONE);
        long counted = counts.all();
        setPartName(counted == 0 ? FindingsMessages.title : NLS.bind(FindingsMessages.titleWithCount, counted));
        design().filter(design -> design.analysis().isPresent() && !design.isCurrent())
                .ifPresentOrElse(design -> tell(design, FindingWords.counts(counts)), () -> filter.tell("", ""));
    }

    private void tell(Design design, String counts) {
        switch (design.engine().activity()) {
            case WORKING, RESTING -> filter.tell(FindingsMessages.works, NLS.bind(FindingsMessages.working, counts));
            case CANCELLED -> filter.tell(FindingsMessages.stands, NLS.bind(FindingsMessages.stopped, counts));
            case FAILED -> filter.tell(FindingsMessages.broke, NLS.bind(FindingsMessages.failed, counts));
        }
    }

    /** Selects a finding, for whoever shows it elsewhere; false when it is not there, or filtered out. */
    public boolean select(String finding) {
        catchUp();
        if (tree.select(finding)) {
            return true;
        }
        filter.clear();
        return tree.select(finding);
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        super.dispose();
        endHighlight();
    }
}
