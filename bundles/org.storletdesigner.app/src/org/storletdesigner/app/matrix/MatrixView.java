package org.storletdesigner.app.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.matrix.Matrix;
import org.storletdesigner.analysis.matrix.MatrixOrder;
import org.storletdesigner.analysis.matrix.MatrixText;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.app.matrix.MatrixGrid.Cell;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.app.views.CopyAction;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.app.views.Highlight;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.logic.verdict.Answer;

/** All pairs of handlers of the document in front as a heat map, for graphs in which lines no longer help. */
public final class MatrixView extends DesignView implements ISelectionListener {
    /** The id of the view. */
    public static final String ID = "org.storletdesigner.app.view.matrix";
    private static final String ORDER = "order";
    private static final int MOST_COPIED = 500;
    private static final int LOW = 110;

    private final Map<Cell, String> sentences = new HashMap<>();
    private final Highlight highlight = new Highlight();
    private final PairProvider pairs = new PairProvider();
    private MatrixOrder order = MatrixOrder.STORLET;
    private MatrixCanvas canvas;
    private Inquiry making;
    private Inquiry explaining;
    private Analyzer analyzer;
    private Optional<TriggerGraph> shown = Optional.empty();
    private Cell explained;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(ORDER);
        order = List.of(MatrixOrder.values()).stream().filter(each -> each.name().equals(kept))
                .findFirst().orElse(order);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ORDER, order.name());
    }

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(around);
        canvas = new MatrixCanvas(around, this::choose, this::open, this::sentence);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        Control legend = Legend.create(around);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        around.addListener(SWT.Resize, event -> spare(legend, around.getClientArea().height));
        making = new Inquiry(MatrixMessages.name, canvas);
        explaining = new Inquiry(MatrixMessages.name, canvas);
        createActions(CopyAction.in(getViewSite(), this::text));
        getSite().setSelectionProvider(pairs);
        getSite().getPage().addSelectionListener(this);
    }

    /** In a very low view the pairs matter more than what their colours mean, which the tooltips say as well. */
    private static void spare(Control legend, int height) {
        legend.setVisible(height >= LOW);
        ((GridData) legend.getLayoutData()).exclude = height < LOW;
        legend.getParent().layout();
    }

    private void createActions(CopyAction copy) {
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        MenuManager orders = new MenuManager(MatrixMessages.order);
        List.of(MatrixOrder.values()).forEach(each -> orders.add(orderAction(each)));
        menu.add(orders);
        addZoom(menu);
        MenuManager context = new MenuManager();
        context.add(action(MatrixMessages.reveal, () -> canvas.selection().ifPresent(this::open)));
        context.add(copy);
        addZoom(context);
        canvas.setMenu(context.createContextMenu(canvas));
    }

    private void addZoom(IMenuManager menu) {
        menu.add(action(MatrixMessages.zoomIn + "\t+", () -> canvas.zoom(true)));
        menu.add(action(MatrixMessages.zoomOut + "\t-", () -> canvas.zoom(false)));
        menu.add(action(MatrixMessages.zoomFit + "\t0", canvas::zoomToFit));
    }

    private static Action action(String text, Runnable chosen) {
        return new Action(text) {
            @Override
            public void run() {
                chosen.run();
            }
        };
    }

    private Action orderAction(MatrixOrder by) {
        Action action = new Action(label(by), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && order != by) {
                    order = by;
                    make();
                }
            }
        };
        action.setChecked(order == by);
        return action;
    }

    private static String label(MatrixOrder order) {
        return switch (order) {
            case STORLET -> MatrixMessages.byStorlet;
            case COMPONENT -> MatrixMessages.byComponent;
            case NAME -> MatrixMessages.byName;
        };
    }

    // ---- what is shown

    @Override
    protected void designReplaced() {
        highlight.end();
        analyzer = Analyzer.ofOneDocument(Preferences.limits());
        shown = Optional.empty();
        make();
    }

    @Override
    public void graphChanged() {
        make();
    }

    @Override
    public void analysisChanged() {
        if (design().flatMap(Design::graph).orElse(null) != shown.orElse(null)) {
            make();
        }
        describe();
    }

    @Override
    public void documentChanged() {
        describe();
    }

    private void make() {
        making.cancel();
        design().flatMap(Design::graph).ifPresentOrElse(graph -> {
            MatrixOrder by = order;
            making.ask(progress -> Matrix.of(graph, by), made -> take(graph, made));
        }, () -> show(emptyMessage().orElse(MatrixMessages.notYet)));
    }

    private void take(TriggerGraph graph, Optional<Matrix> made) {
        if (made.isEmpty()) {
            show(MatrixMessages.failed);
            return;
        }
        Optional<EdgeKey> selected = canvas.selection().map(this::key);
        shown = Optional.of(graph);
        sentences.clear();
        explained = null;
        canvas.show(made.get());
        selected.flatMap(this::find).ifPresent(cell -> canvas.select(Optional.of(cell)));
        show(made.get().size() == 0 ? MatrixMessages.empty : null);
        describe();
    }

    private void describe() {
        setContentDescription(shown.filter(graph -> design().isPresent()).map(graph -> NLS.bind(
                design().filter(Design::isCurrent).isPresent() ? MatrixMessages.description
                        : MatrixMessages.descriptionStale,
                graph.workflow().handlers().size(), graph.edges().size())).orElse(""));
    }

    // ---- pairs

    private EdgeKey key(Cell cell) {
        return new EdgeKey(canvas.matrix().handler(cell.row()).id(), canvas.matrix().handler(cell.column()).id());
    }

    private Optional<Cell> find(EdgeKey key) {
        OptionalInt row = canvas.matrix().find(key.from());
        OptionalInt column = canvas.matrix().find(key.to());
        return row.isPresent() && column.isPresent() ? Optional.of(new Cell(row.getAsInt(), column.getAsInt()))
                : Optional.empty();
    }

    private void choose(Cell cell) {
        pairs.setSelection(new StructuredSelection(key(cell)));
        EdgeKey key = key(cell);
        design().ifPresent(design -> highlight.show(design, new Emphasis(Stream.of(key.from(), key.to())
                .collect(Collectors.toSet()), Set.of(key))));
    }

    private void open(Cell cell) {
        design().ifPresent(design -> design.reveal(canvas.matrix().at(cell.row(), cell.column()).isPresent()
                ? List.of(key(cell)) : DocumentObjects.find(design.document(),
                        List.of(key(cell).from(), key(cell).to()))));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        List<EdgeKey> edges = part == this ? List.of() : Selected.of(selection, EdgeKey.class);
        if (edges.size() == 1) {
            find(edges.getFirst()).ifPresent(cell -> canvas.select(Optional.of(cell)));
        }
    }

    /** The verdict at once; the reason when it is worked out. */
    private String sentence(Cell cell) {
        if (!sentences.containsKey(cell) && !cell.equals(explained)) {
            explained = cell;
            explain(cell);
        }
        return sentences.getOrDefault(cell,
                pair(cell) + PairWords.word(canvas.matrix().verdict(cell.row(), cell.column())));
    }

    private String pair(Cell cell) {
        return PairWords.ends(canvas.matrix().handler(cell.row()), canvas.matrix().handler(cell.column())) + ": ";
    }

    private void explain(Cell cell) {
        Optional<Edge> edge = canvas.matrix().at(cell.row(), cell.column());
        Handler from = canvas.matrix().handler(cell.row());
        Handler to = canvas.matrix().handler(cell.column());
        Analyzer with = analyzer;
        shown.ifPresent(graph -> explaining.<Answer>ask(progress -> edge.map(Edge::answer)
                .orElseGet(() -> with.explain(from, to, graph.workflow().rules())), answer -> answer.ifPresent(told -> {
                    if (shown.orElse(null) == graph) {
                        sentences.put(cell, pair(cell) + PairWords.word(told.verdict()) + ", " + told.sentence());
                        canvas.refreshHover();
                    }
                })));
    }

    private String text() {
        return canvas.selection().map(this::sentence).orElseGet(() -> canvas.matrix().size() > MOST_COPIED ? ""
                : MatrixText.tabSeparated(canvas.matrix()));
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        highlight.end();
        super.dispose();
    }
}
