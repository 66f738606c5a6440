package org.storletdesigner.app.addition.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.app.addition.shelf.ShelfItem;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.model.HandlerDefinition;

/** Lets a person choose what to add. */
final class LibraryPage extends WizardPage {
    private final List<ShelfItem> items;
    private Text filter;
    private TreeViewer tree;
    private Text description;
    private Icons icons;

    LibraryPage(List<ShelfItem> items) {
        super("library");
        this.items = items;
        setTitle(AdditionMessages.libraryTitle);
        setDescription(AdditionMessages.libraryDescription);
        setPageComplete(false);
    }

    /** What is chosen. */
    Optional<ShelfItem> chosen() {
        return tree != null && tree.getStructuredSelection().getFirstElement() instanceof ShelfItem item
                ? Optional.of(item) : Optional.empty();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        icons = new Icons(page);
        filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(AdditionMessages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        createTree(page);
        description = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 84).applyTo(description);
        filter.addListener(SWT.Modify, event -> refill());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        });
        refill();
        setControl(page);
    }

    private void createTree(Composite page) {
        tree = new TreeViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 230).applyTo(tree.getTree());
        SpokenName.give(tree.getTree(), AdditionMessages.shelf);
        tree.setContentProvider(new Categories());
        tree.setLabelProvider(new Labels());
        tree.addSelectionChangedListener(event -> show());
        tree.addDoubleClickListener(event -> {
            if (chosen().isPresent() && getNextPage() != null) {
                getContainer().showPage(getNextPage());
            }
        });
    }

    private void refill() {
        Optional<ShelfItem> before = chosen();
        Map<String, List<ShelfItem>> shown = new TreeMap<>();
        String[] words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        items.stream().filter(item -> matches(item, words)).forEach(item ->
                shown.computeIfAbsent(item.category(), any -> new ArrayList<>()).add(item));
        tree.setInput(new LinkedHashMap<>(shown));
        tree.expandAll();
        Optional<ShelfItem> first = shown.values().stream().flatMap(List::stream).findFirst();
        before.filter(item -> matches(item, words)).or(() -> filter.getText().isBlank() ? Optional.empty() : first)
                .ifPresent(this::choose);
        show();
    }

    /** Selects one of the items that are shown. */
    void choose(ShelfItem item) {
        tree.setSelection(new StructuredSelection(item), true);
    }

    private static boolean matches(ShelfItem item, String[] words) {
        String text = (item.name() + " " + item.category() + " " + item.description() + " " + item.library() + " "
                + expressions(item)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String expressions(ShelfItem item) {
        return switch (item) {
            case ShelfItem.OfDefinition(var definition, String library) -> definition.getHandlers().stream()
                    .map(LibraryPage::line).reduce("", (one, other) -> one + " " + other);
            case ShelfItem.OfChain chain -> "";
        };
    }

    private static String line(HandlerDefinition handler) {
        return handler.getName() + ": " + handler.getTrigger() + "  →  " + handler.getOutput();
    }

    private void show() {
        StringBuilder text = new StringBuilder();
        chosen().ifPresent(item -> {
            text.append(item.description());
            if (item instanceof ShelfItem.OfDefinition(var definition, String library)) {
                definition.getHandlers().forEach(handler -> text.append('\n').append(line(handler)));
            }
            text.append('\n').append(NLS.bind(AdditionMessages.fromLibrary, item.library()));
        });
        description.setText(text.toString().strip());
        setPageComplete(chosen().isPresent());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            filter.setFocus();
        }
    }

    private static final class Categories implements ITreeContentProvider {
        private Map<?, ?> categories = Map.of();

        @Override
        public void inputChanged(Viewer viewer, Object old, Object now) {
            categories = now instanceof Map<?, ?> map ? map : Map.of();
        }

        @Override
        public Object[] getElements(Object input) {
            return categories.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object category) {
            return categories.get(category) instanceof List<?> items ? items.toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ShelfItem item ? item.category() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof String;
        }
    }

    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof ShelfItem item ? item.name() : String.valueOf(element);
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof ShelfItem item
                    ? icons.image(item instanceof ShelfItem.OfChain ? "chain" : "storlet") : null;
        }
    }
}
