package org.storletdesigner.app.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.editor.figures.VerdictLook;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.look.VisibleText;

/** A sentence and a tree of what it rests on; each line is shown on the canvas when it is selected. */
final class ReachPage {
    private static final int LONGEST = 2_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_OPEN = 20;

    private final Composite page;
    private final Label sentence;
    private final TreeViewer tree;
    private final Label full;

    ReachPage(Composite parent, Consumer<Emphasis> selected, Consumer<Emphasis> opened) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(page);
        sentence = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).hint(60, SWT.DEFAULT).applyTo(sentence);
        Composite frame = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new Content());
        tree.setDisplayIncrementally(AT_ONCE);
        ColumnViewerToolTipSupport.enableFor(tree);
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.setLabelProvider(new Labels());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 100, true));
        full = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, SWT.DEFAULT).applyTo(full);
        tree.addSelectionChangedListener(event -> tellFully());
        tree.addSelectionChangedListener(event -> selected().map(ReachNode::emphasis).ifPresent(selected));
        tree.addDoubleClickListener(event -> selected().map(ReachNode::emphasis).ifPresent(opened));
        tree.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = ExplainMessages.tree;
                }
            }
        });
    }

    Control control() {
        return page;
    }

    void setFocus() {
        tree.getControl().setFocus();
    }

    /** Says something in place of an answer. */
    void say(String words) {
        show(words, List.of());
    }

    void show(String words, List<ReachNode> nodes) {
        sentence.setText(VisibleText.of(words, LONGEST).replace("&", "&&"));
        tree.setInput(nodes);
        tellFully();
        if (nodes.size() <= MOST_OPEN) {
            tree.expandAll();
        }
        page.layout();
    }

    /** A line may be too long for the tree. */
    private void tellFully() {
        full.setText(selected().map(node -> VisibleText.of(node.text(), LONGEST).replace("&", "&&")).orElse(""));
        page.layout();
    }

    private Optional<ReachNode> selected() {
        return Optional.ofNullable((ReachNode) tree.getStructuredSelection().getFirstElement());
    }

    /** The selected line with those below it, or everything. */
    String text() {
        return selected().map(node -> node.lines("")).orElseGet(() -> sentence.getText() + "\n" + all());
    }

    private String all() {
        StringBuilder lines = new StringBuilder();
        if (tree.getInput() instanceof List<?> nodes) {
            nodes.forEach(node -> lines.append(((ReachNode) node).lines("  ")));
        }
        return lines.toString();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ReachNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ReachNode) element).children().isEmpty();
        }
    }

    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return VisibleText.of(((ReachNode) element).text(), LONGEST);
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element).replace("&", "&&");
        }

        @Override
        public Color getForeground(Object element) {
            return ((ReachNode) element).verdict().filter(verdict -> verdict != Verdict.IRRELEVANT)
                    .map(verdict -> VerdictLook.of(verdict).colour(Scheme.on(tree.getControl().getBackground())))
                    .orElse(null);
        }
    }
}
