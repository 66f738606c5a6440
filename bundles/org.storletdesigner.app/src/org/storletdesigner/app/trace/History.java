package org.storletdesigner.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.editor.controls.SpokenName;

/** All that was tried, as a tree. One way without forks is a plain list, however long it is. */
final class History {
    private final TreeViewer tree;
    private boolean showing;

    History(Composite parent, Consumer<Moment> chosen) {
        tree = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new Ways());
        tree.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> Words.of((Moment) element)));
        tree.getTree().setToolTipText(TraceMessages.history);
        SpokenName.give(tree.getTree(), TraceMessages.history);
        tree.addSelectionChangedListener(event -> {
            if (!showing && event.getStructuredSelection().getFirstElement() instanceof Moment moment) {
                chosen.accept(moment);
            }
        });
    }

    void clear() {
        tree.setInput(null);
    }

    void show(Moment start, Moment current) {
        showing = true;
        if (tree.getInput() == start) {
            tree.refresh();
        } else {
            tree.setInput(start);
        }
        tree.expandAll();
        tree.setSelection(new StructuredSelection(current), true);
        showing = false;
    }

    /** Where only one thing was tried, it stands below and not within. */
    private static final class Ways implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object start) {
            return line((Moment) start).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            Moment moment = (Moment) element;
            return moment.next().size() < 2 ? new Object[0]
                    : moment.next().stream().flatMap(each -> line(each).stream()).toArray();
        }

        private static List<Moment> line(Moment first) {
            List<Moment> line = new ArrayList<>();
            line.add(first);
            while (line.getLast().next().size() == 1) {
                line.add(line.getLast().next().getFirst());
            }
            return line;
        }

        @Override
        public Object getParent(Object element) {
            Moment each = ((Moment) element).before().orElse(null);
            while (each != null && each.next().size() < 2) {
                each = each.before().orElse(null);
            }
            return each;
        }

        @Override
        public boolean hasChildren(Object element) {
            return ((Moment) element).next().size() > 1;
        }
    }
}
