package org.storletdesigner.app.containers.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.snapshot.look.VisibleText;

/** The rows of a plan. */
final class PlanTree {
    private static final int LONGEST = 400;

    private final TreeViewer viewer;

    PlanTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new Rows());
        viewer.setLabelProvider(new Labels(new Icons(viewer.getTree())));
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? PlanMessages.plan : event.result;
            }
        });
    }

    Control control() {
        return viewer.getTree();
    }

    void whenSelected(Consumer<Optional<Row>> action) {
        viewer.addSelectionChangedListener(event -> action.accept(selected()));
    }

    Optional<Row> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Row row ? Optional.of(row)
                : Optional.empty();
    }

    void show(List<Row> rows) {
        if (!viewer.getTree().isDisposed()) {
            viewer.setInput(rows);
            viewer.setExpandedElements(rows.stream().filter(Row::isOpen).toArray());
            rows.stream().findFirst().map(row -> row.below().isEmpty() ? row : row.below().getFirst())
                    .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
            if (viewer.getTree().getItemCount() > 0) {
                viewer.getTree().setTopItem(viewer.getTree().getItem(0));
            }
        }
    }

    private static final class Rows implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Row) parent).below().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null; // nothing is revealed here
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Row) element).below().isEmpty();
        }
    }

    private static final class Labels extends LabelProvider {
        private final Icons icons;

        Labels(Icons icons) {
            this.icons = icons;
        }

        @Override
        public String getText(Object element) {
            return VisibleText.of(((Row) element).text(), LONGEST);
        }

        @Override
        public Image getImage(Object element) {
            String icon = ((Row) element).icon();
            return icon.isEmpty() ? null : icons.image(icon);
        }
    }
}
