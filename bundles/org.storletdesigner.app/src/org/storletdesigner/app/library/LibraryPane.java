package org.storletdesigner.app.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.analysis.definition.DefinitionCheck;
import org.storletdesigner.analysis.definition.DefinitionProblem;
import org.storletdesigner.app.expression.FocusCommands;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;

/** A library as a tree, with a page for what is chosen in it and a list of what is wrong. */
final class LibraryPane extends Composite {
    private final Library library;
    private final boolean closed;
    private final Editing editing;
    private final TabbedPropertySheetWidgetFactory toolkit = new TabbedPropertySheetWidgetFactory();
    private final Icons icons;
    private final LibraryTree.Labels labels;
    private final TreeViewer tree;
    private final ScrolledComposite scroller;
    private final Composite pages;
    private final StackLayout stack = new StackLayout();
    private final Pages.DefinitionPage definitionPage;
    private final Pages.HandlerPage handlerPage;
    private final Pages.VariablePage variablePage;
    private final Label hint;
    private final Table problems;
    private Optional<StorletDefinition> last = Optional.empty();
    private Button addHandler;
    private Button addVariable;
    private Button remove;
    private Button up;
    private Button down;

    /** @param closed whether there are neither more nor fewer definitions than now */
    LibraryPane(Composite parent, Library library, boolean closed, Editing editing) {
        super(parent, SWT.NONE);
        this.library = library;
        this.closed = closed;
        this.editing = editing;
        setLayout(new FillLayout());
        icons = new Icons(this);
        labels = new LibraryTree.Labels(icons);
        addDisposeListener(event -> toolkit.dispose());
        SashForm columns = new SashForm(this, SWT.HORIZONTAL);
        tree = createTree(columns);
        SashForm rows = new SashForm(columns, SWT.VERTICAL);
        scroller = new ScrolledComposite(rows, SWT.V_SCROLL | SWT.BORDER);
        pages = toolkit.createComposite(scroller, SWT.NONE);
        Pages made = new Pages(toolkit, editing, this::fit);
        hint = toolkit.createLabel(pages, LibraryMessages.select, SWT.WRAP | SWT.CENTER);
        definitionPage = made.new DefinitionPage(pages);
        handlerPage = made.new HandlerPage(pages);
        variablePage = made.new VariablePage(pages);
        prepareScroller();
        problems = createProblems(rows);
        rows.setWeights(78, 22);
        columns.setWeights(32, 68);
        tree.addSelectionChangedListener(event -> showChosen());
        refresh();
        if (closed) {
            tree.expandAll();
        }
        library.getDefinitions().stream().findFirst().ifPresent(this::choose);
    }

    private TreeViewer createTree(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(column);
        TreeViewer viewer = new TreeViewer(column, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(180, 200).applyTo(viewer.getTree());
        viewer.setContentProvider(new LibraryTree());
        viewer.setLabelProvider(labels);
        viewer.setInput(library);
        TextUndo.nameFor(viewer.getTree(), LibraryMessages.definitions);
        new FocusCommands(viewer.getTree(), "org.storletdesigner.app.library.tree")
                .on("org.eclipse.ui.edit.delete", this::remove);
        createButtons(column);
        return viewer;
    }

    private void createButtons(Composite column) {
        Composite row = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        if (!closed) {
            button(row, LibraryMessages.addDefinition, this::addDefinition);
        }
        addHandler = button(row, LibraryMessages.addHandler, this::addHandler);
        addVariable = button(row, LibraryMessages.addVariable, this::addVariable);
        remove = button(row, LibraryMessages.remove, this::remove);
        up = button(row, LibraryMessages.up, () -> move(-1));
        down = button(row, LibraryMessages.down, () -> move(1));
    }

    private static Button button(Composite row, String text, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void prepareScroller() {
        pages.setLayout(stack);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setContent(pages);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    private Table createProblems(Composite parent) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        TextUndo.nameFor(table, LibraryMessages.problems);
        table.addListener(SWT.DefaultSelection, event -> choose((Named) event.item.getData()));
        table.addListener(SWT.Selection, event -> Optional.ofNullable((Named) event.item.getData())
                .ifPresent(this::choose));
        return table;
    }

    // ---- what is shown

    /** Shows the library as it is now. */
    void refresh() {
        List<DefinitionProblem> found = DefinitionCheck.of(library);
        labels.refresh(found);
        tree.refresh();
        fill(found);
        if (chosen().isEmpty()) {
            lastDefinition().ifPresent(this::choose);
        }
        showChosen();
    }

    /** Where one was, when an undo took away what was chosen. */
    private Optional<StorletDefinition> lastDefinition() {
        List<StorletDefinition> all = library.getDefinitions();
        return last.filter(all::contains).or(() -> all.stream().findFirst());
    }

    private void fill(List<DefinitionProblem> found) {
        problems.setItemCount(0);
        for (DefinitionProblem each : found) {
            TableItem item = new TableItem(problems, SWT.NONE);
            item.setText(path(each.about()) + ": " + each.message() + ".");
            item.setImage(icons.image(each.error() ? "error" : "warning"));
            item.setData(each.about());
        }
        if (found.isEmpty()) {
            new TableItem(problems, SWT.NONE).setText(LibraryMessages.noProblems);
        }
    }

    private static String path(Named about) {
        StorletDefinition definition = Definitions.of(about);
        return definition == about ? about.getName() : definition.getName() + "." + about.getName();
    }

    /** Brings something of the library to the front. */
    void choose(Named object) {
        if (object != null) {
            tree.setSelection(new StructuredSelection(object), true);
        }
    }

    private Optional<Named> chosen() {
        return Optional.ofNullable((Named) tree.getStructuredSelection().getFirstElement())
                .filter(each -> each.eContainer() != null);
    }

    private void showChosen() {
        last = chosen().map(Definitions::of).or(() -> last);
        stack.topControl = chosen().map(this::page).orElse(hint);
        enable();
        fit();
    }

    private Control page(Named object) {
        return switch (object) {
            case StorletDefinition definition -> shown(definitionPage, definition);
            case HandlerDefinition handler -> shown(handlerPage, handler);
            case Variable variable -> shown(variablePage, variable);
            default -> hint;
        };
    }

    private static <T extends Named> Composite shown(Pages.Page<T> page, T object) {
        page.show(object);
        return page.control;
    }

    private Optional<Pages.Page<?>> pageOf(Named object) {
        return Stream.<Pages.Page<?>>of(definitionPage, handlerPage, variablePage)
                .filter(each -> each.control == page(object)).findFirst();
    }

    private void enable() {
        Stream.of(addHandler, addVariable).forEach(each -> each.setEnabled(chosen().isPresent()));
        remove.setEnabled(chosen().filter(this::mayGo).isPresent());
        up.setEnabled(canMove(-1));
        down.setEnabled(canMove(1));
    }

    private void fit() {
        if (!isDisposed() && stack.topControl != null) {
            int width = scroller.getClientArea().width;
            scroller.setMinHeight(stack.topControl.computeSize(width, SWT.DEFAULT).y);
            pages.layout(true, true);
        }
    }

    /** The system looks for another place for the focus while all of this is being disposed. */
    @Override
    public boolean setFocus() {
        return !tree.getTree().isDisposed() && tree.getTree().setFocus();
    }

    // ---- edits

    private void addDefinition() {
        StorletDefinition added = Definitions.newDefinition(library);
        add(LibraryMessages.definition, library.getDefinitions(), added);
    }

    private void addHandler() {
        chosen().map(Definitions::of).ifPresent(definition ->
                add(LibraryMessages.handler, definition.getHandlers(), Definitions.newHandler(definition)));
    }

    private void addVariable() {
        chosen().map(Definitions::of).ifPresent(definition ->
                add(LibraryMessages.variable, definition.getVariables(), Definitions.newVariable(definition)));
    }

    private <T extends Named> void add(String what, EList<T> list, T added) {
        editing.edit(NLS.bind(LibraryMessages.editAdd, what), () -> list.add(added));
        choose(added);
        pageOf(added).ifPresent(Pages.Page::beginName);
    }

    private boolean mayGo(Named object) {
        return !closed || !(object instanceof StorletDefinition);
    }

    private void remove() {
        chosen().filter(this::mayGo).ifPresent(object -> {
            EList<EObject> list = Definitions.siblings(object);
            int index = list.indexOf(object);
            editing.edit(NLS.bind(LibraryMessages.editRemove, object.getName()), () -> list.remove(object));
            choose((Named) (list.isEmpty() ? null : list.get(Math.min(index, list.size() - 1))));
        });
    }

    private boolean canMove(int by) {
        return chosen().filter(object -> {
            int index = Definitions.siblings(object).indexOf(object) + by;
            return index >= 0 && index < Definitions.siblings(object).size();
        }).isPresent();
    }

    private void move(int by) {
        if (canMove(by)) {
            Named object = chosen().orElseThrow();
            EList<EObject> list = Definitions.siblings(object);
            editing.edit(NLS.bind(LibraryMessages.editMove, object.getName()),
                    () -> list.move(list.indexOf(object) + by, object));
        }
    }
}
