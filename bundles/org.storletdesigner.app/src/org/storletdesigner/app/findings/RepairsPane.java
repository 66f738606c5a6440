package org.storletdesigner.app.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.words.OfferWords;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Preview;
import org.storletdesigner.logic.text.Printer;

/** What mends a finding: looked for in the background, previewed on the canvas when selected, made when applied. */
final class RepairsPane {
    private final Composite around;
    private final Label status;
    private final Button again;
    private final Text told;
    private final TableViewer offers;
    private final Inquiry inquiry;
    private final Consumer<Optional<Integer>> counted;
    private final Runnable chosen;
    private Design design;
    private Analysis analysis;
    private Finding finding;
    private Trials trials;
    private boolean previewing;

    /**
     * @param counted is told how many repairs there are, once that is known
     * @param chosen is told that another repair is selected, or none, or that the selected one does not fit any more
     */
    RepairsPane(Composite around, Consumer<Optional<Integer>> counted, Runnable chosen) {
        this.around = around;
        this.counted = counted;
        this.chosen = chosen;
        inquiry = new Inquiry(FindingsMessages.repairs, around);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(5, 3).applyTo(around);
        status = new Label(around, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(status);
        again = new Button(around, SWT.PUSH);
        again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stopOrLookAgain()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(again);
        offers = table();
        told = new Text(around, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(told);
        around.addListener(SWT.Resize, event -> arrange());
        around.addDisposeListener(event -> endPreview());
        become("", null, List.of());
    }

    private TableViewer table() {
        Composite frame = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(60, 40).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer table = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, layout, FindingsMessages.columnRepair, 42, offer -> shortly(offer.repair()));
        column(table, layout, FindingsMessages.columnWhere, 28, offer -> where(offer.repair()));
        column(table, layout, FindingsMessages.columnConsequences, 30, this::consequences);
        table.addSelectionChangedListener(event -> select());
        table.addDoubleClickListener(event -> apply());
        return table;
    }

    private static void column(TableViewer table, TableColumnLayout layout, String title, int weight,
            Function<Offer, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Offer) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element).replace("&", "&&");
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    private static String shortly(Repair repair) {
        return switch (repair) {
            case Repair.AddCondition add -> NLS.bind(FindingsMessages.add, Printer.print(add.condition()));
            case Repair.CorrectName correct -> NLS.bind(FindingsMessages.write, correct.correction());
            case Repair.Permit permit -> OfferWords.action(permit);
        };
    }

    private static String where(Repair repair) {
        return switch (repair) {
            case Repair.AddCondition add -> add.handler();
            case Repair.CorrectName correct -> FindingsMessages.everywhere;
            case Repair.Permit permit -> "";
        };
    }

    private String consequences(Offer offer) {
        List<String> words = OfferWords.consequences(offer, finding);
        return words.isEmpty() ? FindingsMessages.nothingElse : String.join("; ", words);
    }

    /** Looks for what mends a finding of this analysis. */
    void show(Design of, Analysis in, Finding wanted) {
        inquiry.cancel();
        if (trials == null || !trials.fit(of)) {
            trials = new Trials(of);
        }
        design = of;
        analysis = in;
        finding = wanted;
        if (wanted.isPermitted()) {
            become("", null, List.of());
        } else {
            look();
        }
    }

    private void look() {
        Analysis in = analysis;
        Finding wanted = finding;
        become(FindingsMessages.looking, FindingsMessages.stop, List.of());
        Trials shared = trials;
        inquiry.ask(progress -> shared.repairs(in, wanted, progress), this::take);
    }

    private void take(Optional<List<Offer>> found) {
        if (found.isEmpty()) {
            become(FindingsMessages.lookingFailed, FindingsMessages.lookAgain, List.of());
            return;
        }
        // The permit has a button of its own, because it needs a reason.
        List<Offer> listed = found.get().stream().filter(each -> !(each.repair() instanceof Repair.Permit)).toList();
        become(listed.isEmpty() ? nothingFound() : "", null, listed);
    }

    private void stopOrLookAgain() {
        if (inquiry.isRunning()) {
            inquiry.cancel();
            become(FindingsMessages.lookingStopped, FindingsMessages.lookAgain, List.of());
        } else {
            look();
        }
    }

    private void become(String words, String button, List<Offer> listed) {
        endPreview();
        status.setText(words);
        show(status, !words.isEmpty());
        show(again, button != null);
        if (button != null) {
            again.setText(button);
        }
        offers.setInput(listed);
        show(offers.getTable().getParent(), !listed.isEmpty());
        tell("");
        counted.accept(listed.isEmpty() ? Optional.empty() : Optional.of(listed.size()));
    }

    private String nothingFound() {
        return switch (finding.rule()) {
            case UNBOUND, BAD_VALUE -> FindingsMessages.giveValue;
            case CYCLE, SHORTCUT, OVERLAP, CONFLICT, DUPLICATE, STARVING, DEAD_OUTPUT, UNKNOWN_KEY, FOLDED_KEY,
                    EXPECTATION, UNDECIDED -> FindingsMessages.noRepair;
        };
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private Optional<Offer> selected() {
        return Optional.ofNullable((Offer) offers.getStructuredSelection().getFirstElement());
    }

    private void select() {
        endPreview();
        tell(selected().map(offer -> OfferWords.action(offer.repair()) + ": " + consequences(offer)).orElse(""));
        if (canApply()) {
            mending().preview(selected().orElseThrow());
            previewing = true;
        }
    }

    /** The columns may be too narrow for what is selected. */
    private void tell(String words) {
        told.setText(words);
        show(told, !words.isEmpty());
        arrange();
        selected().ifPresent(offer -> offers.reveal(offer));
        chosen.run();
    }

    /** The list keeps most of a low view; a text that is longer than what is left scrolls. */
    private void arrange() {
        int width = Math.max(60, around.getClientArea().width - 8);
        int line = told.getLineHeight();
        int most = Math.max(1, around.getClientArea().height / 3 / line) * line;
        ((GridData) told.getLayoutData()).heightHint = Math.min(most, told.computeSize(width, SWT.DEFAULT).y);
        around.layout(true, true);
    }

    /** Whether a repair is selected that still fits the document. */
    boolean canApply() {
        return finding != null && selected().isPresent() && mending().isCurrent();
    }

    private Mending mending() {
        return new Mending(design, analysis, finding);
    }

    /** Makes the repair that is selected. */
    void apply() {
        if (canApply()) {
            previewing = false;
            mending().apply(selected().orElseThrow()).ifPresent(obstacle ->
                    become(NLS.bind(FindingsMessages.obstacle, obstacle), FindingsMessages.lookAgain, List.of()));
        }
    }

    /** The document was edited: what was offered fits no more. */
    void becomeStale() {
        inquiry.cancel();
        if (finding != null) {
            become(FindingsMessages.stale, null, List.of());
        }
    }

    /** Nothing is to be mended until a finding is chosen. */
    void clear() {
        inquiry.cancel();
        finding = null;
        become(FindingsMessages.chooseOne, null, List.of());
    }

    /** Lets go of the document. */
    void forget() {
        clear();
        design = null;
        analysis = null;
        trials = null;
    }

    private void endPreview() {
        if (previewing && design != null) {
            previewing = false;
            design.preview(Preview.NONE);
        }
    }
}
