package org.storletdesigner.app.keys;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.snapshot.look.VisibleText;

/** The dictionary as a tree: keys, and below them what they are compared with. */
final class KeyTree {
    private static final int LONGEST = 200;

    private final TreeViewer viewer;
    private final Icons icons;
    private KeyDictionary dictionary = new KeyDictionary(List.of());
    private String[] words = {""};

    KeyTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        SpokenName.give(viewer.getTree(), KeyMessages.tree);
        viewer.setUseHashlookup(true);
        icons = new Icons(viewer.getTree());
        column(KeyMessages.key, 200, KeyRow::text);
        column(KeyMessages.kind, 120, KeyRow::kind);
        column(KeyMessages.readers, 230, row -> KeyRow.names(row.readers()));
        column(KeyMessages.writers, 230, row -> KeyRow.names(row.writers()));
        column(KeyMessages.findings, 420, KeyRow::said);
        viewer.setContentProvider(new Rows());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setInput(this);
    }

    private void column(String title, int width, Function<KeyRow, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new Labels(text, title.equals(KeyMessages.findings)));
    }

    TreeViewer viewer() {
        return viewer;
    }

    Optional<KeyRow> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof KeyRow row ? Optional.of(row)
                : Optional.empty();
    }

    void show(KeyDictionary newer) {
        dictionary = newer;
        refresh();
    }

    void filter(String text) {
        words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        refresh();
        if (!text.isBlank()) {
            viewer.expandAll();
        }
    }

    private void refresh() {
        Object[] open = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        viewer.setExpandedElements(open);
        viewer.getTree().setRedraw(true);
    }

    private final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return dictionary.entries().stream().map(KeyRow.OfKey::new)
                    .filter(row -> row.matches(words) || values(row).anyMatch(value -> value.matches(words))).toArray();
        }

        private Stream<KeyRow> values(KeyRow row) {
            return row.entry().values().stream().map(value -> new KeyRow.OfValue(row.entry(), value));
        }

        @Override
        public Object[] getChildren(Object element) {
            KeyRow row = (KeyRow) element;
            return row instanceof KeyRow.OfValue ? new Object[0]
                    : values(row).filter(value -> row.matches(words) || value.matches(words)).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof KeyRow.OfValue value ? new KeyRow.OfKey(value.entry()) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof KeyRow.OfKey key && !key.entry().values().isEmpty();
        }
    }

    private final class Labels extends ColumnLabelProvider {
        private final Function<KeyRow, String> text;
        private final boolean marked;

        Labels(Function<KeyRow, String> text, boolean marked) {
            this.text = text;
            this.marked = marked;
        }

        @Override
        public String getText(Object element) {
            return VisibleText.of(text.apply((KeyRow) element), LONGEST);
        }

        @Override
        public String getToolTipText(Object element) {
            String all = text.apply((KeyRow) element);
            return all.isEmpty() ? null : all.replace("&", "&&"); // a label shows it
        }

        @Override
        public Image getImage(Object element) {
            Optional<Severity> gravest = ((KeyRow) element).findings().stream().map(finding -> finding.severity())
                    .min(Severity::compareTo);
            return marked ? gravest.map(severity -> icons.image(switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFORMATION -> "info";
            })).orElse(null) : null;
        }
    }
}
