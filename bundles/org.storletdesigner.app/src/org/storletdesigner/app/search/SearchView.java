package org.storletdesigner.app.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.search.Hit;
import org.storletdesigner.analysis.search.Hits;
import org.storletdesigner.analysis.search.Search;
import org.storletdesigner.analysis.search.SearchIndex;
import org.storletdesigner.analysis.search.SearchQuery;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.views.CopyAction;
import org.storletdesigner.app.views.DesignView;
import org.storletdesigner.app.views.DocumentObjects;
import org.storletdesigner.app.views.Highlight;
import org.storletdesigner.app.views.Inquiry;
import org.storletdesigner.app.views.ScrolledPage;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.logic.text.ParseResult;

/** Finds names, keys, values, verdicts, findings and notes of the document in front while one types. */
public final class SearchView extends DesignView {
    /** The id of the view. */
    public static final String ID = "org.storletdesigner.app.view.search";
    private static final int MOST_HITS = 1_000;
    private static final int PAUSE = 120;

    private final Highlight highlight = new Highlight();
    private final StackLayout stack = new StackLayout();
    private final Runnable searching = this::search;
    private Text field;
    private Label status;
    private Composite pages;
    private ScrolledPage examples;
    private Composite results;
    private HitTable table;
    private Inquiry inquiry;

    @Override
    protected void createContent(Composite around) {
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(around);
        createField(around);
        status = new Label(around, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, SWT.DEFAULT).applyTo(status);
        pages = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        pages.setLayout(stack);
        createExamples();
        results = new Composite(pages, SWT.NONE);
        table = new HitTable(results, this::reveal);
        inquiry = new Inquiry(SearchMessages.name, around);
        stack.topControl = examples.control();
        MenuManager menu = new MenuManager();
        menu.add(revealAction());
        menu.add(CopyAction.in(getViewSite(), () -> table.text()));
        table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
    }

    private Action revealAction() {
        return new Action(SearchMessages.reveal) {
            @Override
            public void run() {
                table.selected().ifPresent(SearchView.this::reveal);
            }
        };
    }

    private void createField(Composite around) {
        field = new Text(around, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        TextUndo.install(field);
        field.setMessage(SearchMessages.fieldHint);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).hint(60, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> field.getDisplay().timerExec(PAUSE, searching));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, this::enter);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = SearchMessages.fieldName;
            }
        });
        FieldHints.addTo(field);
    }

    /** The examples can be pressed. */
    private void createExamples() {
        examples = new ScrolledPage(pages, 1);
        examples.write(page -> {
            Link link = new Link(page, SWT.WRAP);
            link.setText(SearchMessages.examples);
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> look(event.text)));
            examples.wide().hint(60, SWT.DEFAULT).applyTo(link);
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && stack.topControl == results) {
            table.setFocus();
            event.doit = false;
        }
    }

    /** Enter in the field goes to the first hit. */
    private void enter(Event event) {
        if (event.detail != SWT.ICON_CANCEL && stack.topControl == results) {
            table.first().ifPresent(this::reveal);
        }
    }

    /** Puts a query into the field and looks for it. */
    public void look(String query) {
        field.setText(query);
        field.setSelection(query.length());
        field.setFocus();
    }

    // ---- searching

    @Override
    protected void designReplaced() {
        highlight.end();
        search();
    }

    @Override
    public void documentChanged() {
        search();
    }

    @Override
    public void analysisChanged() {
        search();
    }

    private void search() {
        if (field.isDisposed()) {
            return;
        }
        switch (SearchQuery.parse(field.getText())) {
            case ParseResult.Rejected<SearchQuery>(int offset, String message) -> fail(message);
            case ParseResult.Parsed<SearchQuery>(SearchQuery query) when query.isEmpty() -> showExamples();
            case ParseResult.Parsed<SearchQuery>(SearchQuery query) -> design().ifPresent(design -> ask(design, query));
        }
    }

    private void ask(Design design, SearchQuery query) {
        SearchIndex index = SearchIndex.of(design.document());
        Optional<Analysis> analysis = design.analysis();
        inquiry.ask(progress -> new Search(index, analysis).of(query, MOST_HITS, progress), found -> take(design,
                found));
    }

    private void take(Design design, Optional<Hits> found) {
        if (found.isEmpty()) {
            fail(SearchMessages.failed);
            return;
        }
        List<Hit> hits = found.get().hits();
        table.show(hits);
        say(hits.isEmpty() ? SearchMessages.noHits : found.get().more() ? NLS.bind(SearchMessages.moreHits, MOST_HITS)
                : hits.size() == 1 ? SearchMessages.oneHit : NLS.bind(SearchMessages.hits, hits.size()));
        page(results);
        highlight.show(design, emphasis(hits));
    }

    private void fail(String message) {
        inquiry.cancel();
        highlight.end();
        table.show(List.of());
        say(message);
        page(results);
    }

    private void showExamples() {
        inquiry.cancel();
        highlight.end();
        say("");
        page(examples.control());
    }

    private void page(Control page) {
        if (stack.topControl != page) {
            stack.topControl = page;
            pages.layout();
        }
    }

    private void say(String words) {
        status.setText(words.replace("&", "&&"));
        status.getParent().layout();
    }

    static Emphasis emphasis(List<Hit> hits) {
        Set<String> elements = new HashSet<>();
        hits.forEach(hit -> elements.addAll(hit.elements()));
        return new Emphasis(elements, hits.stream().filter(hit -> hit.kind() == Hit.Kind.EDGE).map(SearchView::key)
                .collect(Collectors.toSet()));
    }

    private static EdgeKey key(Hit edge) {
        return new EdgeKey(edge.elements().getFirst(), edge.elements().getLast());
    }

    private void reveal(Hit hit) {
        design().ifPresent(design -> design.reveal(hit.kind() == Hit.Kind.EDGE ? List.of(key(hit))
                : DocumentObjects.find(design.document(), hit.elements())));
    }

    @Override
    public void setFocus() {
        field.setFocus();
        field.selectAll();
    }

    @Override
    public void dispose() {
        super.dispose();
        highlight.end();
    }
}
