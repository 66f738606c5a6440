package org.storletdesigner.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Reach;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.words.ReachWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.app.matrix.MatrixView;
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
import org.storletdesigner.model.design.HandlerNames;

/** Why one handler triggers another, or does not; whether it can ever lead to it; and what nothing connects. */
public final class ExplainView extends DesignView implements ISelectionListener {
    /** The id of the view. */
    public static final String ID = "org.storletdesigner.app.view.explain";
    private static final int MOST_PATHS = 50;

    private record Explained(PairWords words, Answer answer) { }

    /** A graph is the same only when it is the same object: comparing all its edges would take too long. */
    private record Question(String about, List<?> parts, int graph) { }

    private record Reached(String sentence, List<ReachNode> nodes) { }

    private final Highlight highlight = new Highlight();
    private PairFields fields;
    private CTabFolder tabs;
    private PairPage pair;
    private ReachPage reach;
    private ReachPage parts;
    private Waiting waiting;
    private Inquiry inquiry;
    private Analyzer analyzer;
    private String pairText = "";
    /** What the visible page answers or is about to answer; equal questions are not asked again. */
    private Question asked;

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(around);
        fields = new PairFields(around, this::ask);
        tabs = new CTabFolder(around, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        pair = new PairPage(tabs);
        reach = new ReachPage(tabs, this::emphasise, this::reveal);
        parts = new ReachPage(tabs, this::emphasise, this::reveal);
        tab(ExplainMessages.tabPair, pair.control());
        tab(ExplainMessages.tabReach, reach.control());
        tab(ExplainMessages.tabParts, parts.control());
        tabs.setSelection(0);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
        waiting = new Waiting(around, this::stop);
        inquiry = new Inquiry(ExplainMessages.working, around);
        CopyAction.in(getViewSite(), this::text);
        getSite().getPage().addSelectionListener(this);
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private void stop() {
        inquiry.cancel();
        waiting.show(false);
        say(ExplainMessages.stopped);
    }

    // ---- what is asked

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            List<EdgeKey> edges = Selected.of(selection, EdgeKey.class).stream().filter(this::isOfHandlers).toList();
            List<org.storletdesigner.model.Handler> handlers =
                    Selected.of(selection, org.storletdesigner.model.Handler.class);
            if (edges.size() == 1 && handlers.isEmpty()) {
                explain(edges.getFirst());
            } else if (handlers.size() == 2 && edges.isEmpty()) {
                explain(new EdgeKey(handlers.getFirst().getId(), handlers.getLast().getId()));
            }
        }
    }

    /** An edge of a source has its reason in the properties. */
    private boolean isOfHandlers(EdgeKey edge) {
        return design().flatMap(design -> DocumentObjects.handler(design.document(), edge.from())).isPresent();
    }

    /** Explains a pair of handlers, whether or not there is an edge. */
    public void explain(EdgeKey ends) {
        offer();
        fields.set(ends.from(), ends.to());
        ask();
    }

    @Override
    protected void designReplaced() {
        highlight.end();
        analyzer = Analyzer.ofOneDocument(Preferences.limits());
        asked = null;
        offer();
        takeSelection();
        ask();
    }

    /** What was selected before there was this view. */
    private void takeSelection() {
        selection().ifPresent(selection -> selectionChanged(null, selection));
        if (fields.areEmpty()) {
            selectionChanged(null, getSite().getPage().getSelection(MatrixView.ID));
        }
    }

    @Override
    public void documentChanged() {
        offer();
    }

    @Override
    public void graphChanged() {
        ask();
    }

    @Override
    public void analysisChanged() {
        ask();
    }

    private void offer() {
        List<HandlerField.Choice> choices = design().map(design -> HandlerNames.all(design.document())
                .map(each -> new HandlerField.Choice(each.getId(), HandlerNames.of(each))).toList()).orElse(List.of());
        fields.offer(choices);
    }

    private void ask() {
        Optional<TriggerGraph> graph = design().flatMap(Design::graph);
        if (graph.isEmpty()) {
            say(ExplainMessages.notYet);
        } else if (tabs.getSelectionIndex() == 2) {
            askParts(graph.get());
        } else {
            askPair(graph.get());
        }
    }

    private void askPair(TriggerGraph graph) {
        Optional<String> obstacle = fault(graph, fields.from()).or(() -> fault(graph, fields.to()));
        if (obstacle.isPresent()) {
            say(obstacle.get());
            return;
        }
        Handler start = handler(graph, fields.from());
        Handler end = handler(graph, fields.to());
        if (tabs.getSelectionIndex() == 0) {
            askOnce(new Question("pair", List.of(start, end, graph.workflow().rules()), 0),
                    () -> askTrigger(graph, start, end));
        } else {
            askOnce(new Question("reach", List.of(start, end), System.identityHashCode(graph)),
                    () -> askReach(graph, start, end));
        }
    }

    private void askOnce(Question question, Runnable asking) {
        if (!question.equals(asked)) {
            asked = question;
            waiting.show(true);
            asking.run();
        }
    }

    private static Handler handler(TriggerGraph graph, HandlerField field) {
        String id = field.choice().orElseThrow().id();
        return graph.workflow().handlers().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** Why nothing can be said of the handler that is named, if so. */
    private Optional<String> fault(TriggerGraph graph, HandlerField field) {
        if (field.text().isEmpty()) {
            return Optional.of(fields.areEmpty() ? ExplainMessages.choosePair
                    : ExplainMessages.chooseBoth);
        }
        return field.choice().map(choice -> Obstacle.of(graph, design().orElseThrow().document(), choice))
                .orElseGet(() -> Optional.of(NLS.bind(ExplainMessages.unknown, field.text())));
    }

    private void askTrigger(TriggerGraph graph, Handler start, Handler end) {
        Analyzer with = analyzer;
        inquiry.ask(progress -> {
            Answer answer = graph.edges().stream().filter(edge -> edge.from().id().equals(start.id())
                    && edge.to().id().equals(end.id())).findFirst().map(Edge::answer)
                    .orElseGet(() -> with.explain(start, end, graph.workflow().rules()));
            return new Explained(PairWords.of(start, end, graph.workflow().rules(), answer), answer);
        }, answer -> take(answer, explained -> {
            pairText = explained.words.text();
            pair.show(explained.words, explained.answer);
        }));
    }

    private void askReach(TriggerGraph graph, Handler start, Handler end) {
        Analyzer with = analyzer;
        inquiry.ask(progress -> {
            Passage passage = new Reach(graph).between(start, end, with, MOST_PATHS);
            return new Reached(PairWords.ends(start, end) + ": " + ReachWords.answer(passage) + undecided(graph),
                    ReachNode.of(start, end, passage));
        }, answer -> take(answer, reached -> reach.show(reached.sentence, reached.nodes)));
    }

    private void askParts(TriggerGraph graph) {
        askOnce(new Question("parts", List.of(), System.identityHashCode(graph)), () -> inquiry.ask(progress -> {
            List<List<Handler>> apart = new Reach(graph).parts();
            return new Reached(switch (apart.size()) {
                case 0 -> ExplainMessages.partsNone;
                case 1 -> ExplainMessages.partsConnected;
                default -> NLS.bind(ExplainMessages.partsApart, apart.size());
            } + undecided(graph), ReachNode.of(apart));
        }, answer -> take(answer, reached -> parts.show(reached.sentence, reached.nodes))));
    }

    private static String undecided(TriggerGraph graph) {
        return graph.undecided() == 0 ? "" : ". " + NLS.bind(ExplainMessages.undecided, graph.undecided());
    }

    private <T> void take(Optional<T> answer, Consumer<T> shown) {
        waiting.show(false);
        answer.ifPresentOrElse(shown, () -> say(ExplainMessages.failed));
    }

    /** Says something in place of an answer; the same question may be asked again then. */
    private void say(String sentence) {
        inquiry.cancel();
        waiting.show(false);
        asked = null;
        pairText = "";
        switch (tabs.getSelectionIndex()) {
            case 0 -> pair.say(sentence);
            case 1 -> reach.say(sentence);
            default -> parts.say(sentence);
        }
    }

    // ---- what is shown elsewhere

    private void emphasise(Emphasis wanted) {
        design().ifPresent(design -> highlight.show(design, wanted));
    }

    private void reveal(Emphasis wanted) {
        design().ifPresent(design -> design.reveal(DocumentObjects.find(design.document(), wanted.elements())));
    }

    private String text() {
        return switch (tabs.getSelectionIndex()) {
            case 0 -> pairText;
            case 1 -> reach.text();
            default -> parts.text();
        };
    }

    @Override
    public void setFocus() {
        fields.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        super.dispose();
        highlight.end();
    }
}
