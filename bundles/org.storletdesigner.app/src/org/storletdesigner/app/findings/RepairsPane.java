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
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.analysis.words.OfferWords;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Preview;

/** What mends a finding: looked for in the background, previewed on the canvas when selected, made when applied. */
final class RepairsPane {
    private static final int MOST_TRIALS = 150;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private final Composite around;
    private final Label status;
    private final Button again;
    private final Button apply;
    private final Label told;
    private final Composite list;
    private final TableViewer offers;
    private final Inquiry inquiry;
    private final Consumer<Optional<Integer>> counted;
    private Design design;
    private Analysis analysis;
    private Finding finding;
    private boolean previewing;

    /** @param counted is told how many repairs there are, once that is known, and that more or less room is needed */
    RepairsPane(Composite around, Consumer<Optional<Integer>> counted) {
        this.around = around;
        this.counted = counted;
        inquiry = new Inquiry(FindingsMessages.repairs, around);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(around);
        status = new Label(around, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(status);
        again = button(around, FindingsMessages.stop, this::stopOrLookAgain);
        list = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(list);
        GridLayoutFactory.fillDefaults().applyTo(list);
        offers = table();
        told = new Label(list, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(told);
        apply = button(list, FindingsMessages.apply, this::apply);
        apply.setToolTipText(FindingsMessages.applyTooltip);
    }

    private static Button button(Composite parent, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    private TableViewer table() {
        Composite frame = new Composite(list, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        TableViewer table = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(table, layout, FindingsMessages.columnRepair, 55, offer -> OfferWords.action(offer.repair()));
        column(table, layout, FindingsMessages.columnConsequences, 45, this::consequences);
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
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
    }

    private String consequences(Offer offer) {
        List<String> words = OfferWords.consequences(offer, finding);
        return words.isEmpty() ? FindingsMessages.nothingElse : String.join("; ", words);
    }

    /** Looks for what mends a finding of this analysis. */
    void show(Design of, Analysis in, Finding wanted) {
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
        inquiry.ask(progress -> new Repairs(new Analyzer(Preferences.limits()), MOST_TRIALS).of(in, wanted, progress),
                this::take);
    }

    private void take(Optional<List<Offer>> found) {
        if (found.isEmpty()) {
            become(FindingsMessages.lookingFailed, FindingsMessages.lookAgain, List.of());
            return;
        }
        // The permit has a button of its own, because it needs a reason.
        List<Offer> listed = found.get().stream().filter(each -> !(each.repair() instanceof Repair.Permit)).toList();
        become(listed.isEmpty() ? FindingsMessages.noRepair : "", null, listed);
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
        told.setText("");
        show(list, !listed.isEmpty());
        int rows = Math.clamp(listed.size(), LEAST_ROWS, MOST_ROWS);
        ((GridData) offers.getTable().getParent().getLayoutData()).heightHint =
                offers.getTable().getHeaderHeight() + rows * offers.getTable().getItemHeight();
        apply.setEnabled(false);
        around.layout(true, true);
        counted.accept(words.equals(FindingsMessages.noRepair) || !listed.isEmpty() ? Optional.of(listed.size())
                : Optional.empty());
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
        apply.setEnabled(selected().isPresent() && mending().isCurrent());
        selected().filter(offer -> mending().isCurrent()).ifPresent(offer -> {
            mending().preview(offer);
            previewing = true;
        });
    }

    /** The columns may be too narrow for what is selected. */
    private void tell(String words) {
        told.setText(words.replace("&", "&&"));
        around.layout(true, true);
        counted.accept(Optional.of(((List<?>) offers.getInput()).size()));
    }

    private Mending mending() {
        return new Mending(design, analysis, finding);
    }

    private void apply() {
        selected().filter(offer -> mending().isCurrent()).ifPresent(offer -> {
            previewing = false;
            mending().apply(offer).ifPresent(obstacle -> become(NLS.bind(FindingsMessages.obstacle, obstacle),
                    FindingsMessages.lookAgain, List.of()));
        });
    }

    /** The document was edited: what was offered fits no more. */
    void becomeStale() {
        inquiry.cancel();
        if (finding != null) {
            become(FindingsMessages.stale, null, List.of());
        }
    }

    /** Nothing is to be mended any more. */
    void clear() {
        inquiry.cancel();
        endPreview();
        finding = null;
    }

    private void endPreview() {
        if (previewing && design != null) {
            previewing = false;
            design.preview(Preview.NONE);
        }
    }
}
