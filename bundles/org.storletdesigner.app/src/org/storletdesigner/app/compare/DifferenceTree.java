package org.storletdesigner.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.editor.figures.Scheme;

/** The differences as a tree: what went is struck out, what came is underlined. */
final class DifferenceTree {
    /** So many differences are shown with all their details. */
    private static final int FEW = 6;

    private final TreeViewer viewer;
    private List<Row> groups = List.of();
    private boolean following;

    DifferenceTree(Composite parent, Consumer<Row> chosen) {
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new Groups());
        viewer.setLabelProvider(new Labels());
        viewer.addSelectionChangedListener(event -> {
            if (!following && event.getStructuredSelection().getFirstElement() instanceof Row row) {
                chosen.accept(about(row));
            }
        });
        viewer.setInput(this);
    }

    /** A detail is about what the row around it is about. */
    private Row about(Row row) {
        boolean isDetail = row.before().isNothing() && row.after().isNothing();
        return !isDetail ? row : groups.stream().flatMap(group -> group.rows().stream())
                .filter(parent -> parent.rows().stream().anyMatch(each -> each == row)).findFirst().orElse(row);
    }

    void show(List<Row> wanted) {
        groups = wanted;
        viewer.refresh();
        boolean few = wanted.stream().mapToInt(group -> group.rows().size()).sum() <= FEW;
        viewer.expandToLevel(few ? 3 : 2);
    }

    /** Selects the first difference that is about something. */
    Optional<Row> select(Predicate<Row> wanted) {
        Optional<Row> found = groups.stream().flatMap(group -> group.rows().stream()).filter(wanted).findFirst();
        following = true;
        viewer.setSelection(found.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        following = false;
        return found;
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    private final class Groups implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((Row) element).rows().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return groups.stream().filter(group -> group.rows().contains(element)).findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Row) element).rows().isEmpty();
        }
    }

    private final class Labels extends StyledCellLabelProvider {
        @Override
        public void update(ViewerCell cell) {
            Scheme scheme = Scheme.on(viewer.getTree().getBackground());
            StyledString text = new StyledString();
            Row row = (Row) cell.getElement();
            row.mark().ifPresent(mark -> text.append(mark.sign() + " ", style(mark, scheme)));
            row.pieces().forEach(piece -> text.append(piece.text().replace("\n", "⏎"), switch (piece.kind()) {
                case BOTH -> null;
                case BEFORE -> style(Mark.REMOVED, scheme);
                case AFTER -> style(Mark.ADDED, scheme);
            }));
            cell.setText(text.getString());
            cell.setStyleRanges(text.getStyleRanges());
            super.update(cell);
        }

        private static StyledString.Styler style(Mark mark, Scheme scheme) {
            return new StyledString.Styler() {
                @Override
                public void applyStyles(TextStyle style) {
                    style.foreground = mark.colour(scheme);
                    style.strikeout = mark == Mark.REMOVED;
                    style.underline = mark == Mark.ADDED;
                }
            };
        }
    }
}
