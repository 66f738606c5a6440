package org.storletdesigner.app.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.snapshot.look.VisibleText;

/** The findings in groups, with columns by which they can be sorted. */
final class FindingsTree {
    private static final int LONGEST = 1_000;
    private static final int AT_ONCE = 500;

    private final TreeViewer viewer;
    private final Icons icons;
    private final Set<String> closed = new HashSet<>();
    private List<FindingGroup> groups = List.of();
    private Grouping grouping = Grouping.SEVERITY;
    private TreeColumn permits;

    /** @param chosen is told of the finding that is selected, or of none */
    FindingsTree(Composite parent, Consumer<Optional<Finding>> chosen, Consumer<Finding> opened) {
        parent.setLayout(new TreeColumnLayout());
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        icons = new Icons(viewer.getControl());
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(false);
        viewer.setComparer(new SamePlace());
        viewer.setContentProvider(new Content());
        viewer.setDisplayIncrementally(AT_ONCE);
        ColumnViewerToolTipSupport.enableFor(viewer);
        addColumns((TreeColumnLayout) parent.getLayout());
        viewer.addSelectionChangedListener(event -> chosen.accept(selected()));
        viewer.addDoubleClickListener(event -> selected().ifPresentOrElse(opened, this::toggle));
        viewer.addTreeListener(new Opening());
        nameForReaders();
    }

    private void addColumns(TreeColumnLayout layout) {
        column(layout, FindingsMessages.columnFinding, 55, row -> row.finding().message(), this::image);
        column(layout, FindingsMessages.columnRule, 12, row -> row.finding().rule().id(), any -> null);
        column(layout, FindingsMessages.columnHandlers, 33, row -> String.join(", ", row.finding().handlers()),
                any -> null);
        permits = column(layout, FindingsMessages.columnState, 0, row -> state(row.finding()), any -> null);
    }

    /** Most documents have no permit, and need the room for what else is told. */
    private void showPermits(boolean shown) {
        if (permits.getResizable() != shown) {
            permits.setResizable(shown);
            Composite around = viewer.getTree().getParent();
            ((TreeColumnLayout) around.getLayout()).setColumnData(permits, new ColumnWeightData(shown ? 25 : 0,
                    shown ? 60 : 0, shown));
            around.layout();
        }
    }

    private TreeColumn column(TreeColumnLayout layout, String title, int weight,
            Function<FindingRow, String> text, Function<FindingRow, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        boolean first = viewer.getTree().getColumnCount() == 1;
        column.setLabelProvider(new Labels(text, image, first));
        int least = first ? 160 : weight == 0 ? 0 : 60;
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
        column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> sort(column.getColumn(), text)));
        return column.getColumn();
    }

    /** Up, then down, then as the engine has them: the gravest first. */
    private void sort(TreeColumn column, Function<FindingRow, String> text) {
        boolean again = viewer.getTree().getSortColumn() == column;
        int direction = !again ? SWT.UP : viewer.getTree().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        viewer.getTree().setSortColumn(direction == SWT.NONE ? null : column);
        viewer.getTree().setSortDirection(direction);
        Comparator<FindingRow> order = Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        viewer.setComparator(direction == SWT.NONE ? null
                : new RowComparator(direction == SWT.UP ? order : order.reversed()));
    }

    private Image image(FindingRow row) {
        return icons.image(row.finding().isPermitted() ? "permitted" : icon(row.finding().severity()));
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "info";
        };
    }

    private static String state(Finding finding) {
        return finding.permission().map(permission -> NLS.bind(
                permission.lapsed() ? FindingsMessages.lapsed : FindingsMessages.permitted,
                permission.reason())).orElse("");
    }

    private void nameForReaders() {
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = FindingsMessages.tree;
                }
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows findings; what was selected and closed stays so, as far as it is still there. */
    void show(List<Finding> findings, Grouping by) {
        IStructuredSelection selection = viewer.getStructuredSelection();
        grouping = by;
        groups = by.groups(findings);
        showPermits(findings.stream().anyMatch(each -> each.permission().isPresent()));
        viewer.getControl().setRedraw(false);
        viewer.setInput(groups);
        groups.forEach(group -> viewer.setExpandedState(group, !closed.contains(group.label())));
        viewer.getControl().setRedraw(true);
        viewer.setSelection(kept(selection));
    }

    /** The row again, or another one of the same finding. */
    private IStructuredSelection kept(IStructuredSelection selection) {
        if (!(selection.getFirstElement() instanceof FindingRow old)) {
            return StructuredSelection.EMPTY;
        }
        List<FindingRow> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        return rows.stream().filter(old::isSamePlace).findFirst()
                .or(() -> rows.stream().filter(row -> row.finding().id().equals(old.finding().id())).findFirst())
                .<IStructuredSelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    /** Selects a finding wherever it stands; false when it is not shown. */
    boolean select(String id) {
        Optional<FindingRow> row = groups.stream().flatMap(group -> group.rows().stream())
                .filter(each -> each.finding().id().equals(id)).findFirst();
        row.ifPresent(each -> viewer.setSelection(new StructuredSelection(each), true));
        return row.isPresent();
    }

    Optional<Finding> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow(String group, Finding finding)
                ? Optional.of(finding) : Optional.empty();
    }

    /** The findings that "Copy" is about: the selected one, or all of the selected group. */
    List<Finding> selectedAll() {
        return switch (viewer.getStructuredSelection().getFirstElement()) {
            case FindingRow row -> List.of(row.finding());
            case FindingGroup group -> group.rows().stream().map(FindingRow::finding).toList();
            case null, default -> List.of();
        };
    }

    private void toggle() {
        Object group = viewer.getStructuredSelection().getFirstElement();
        if (group != null) {
            viewer.setExpandedState(group, !viewer.getExpandedState(group));
        }
    }

    /** Remembers which groups somebody closed. */
    private final class Opening implements ITreeViewerListener {
        @Override
        public void treeCollapsed(TreeExpansionEvent event) {
            if (event.getElement() instanceof FindingGroup group) {
                closed.add(group.label());
            }
        }

        @Override
        public void treeExpanded(TreeExpansionEvent event) {
            if (event.getElement() instanceof FindingGroup group) {
                closed.remove(group.label());
            }
        }
    }

    /** Groups are rows of their own only where there is a grouping. */
    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return grouping == Grouping.NONE ? groups.stream().flatMap(group -> group.rows().stream()).toArray()
                    : groups.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof FindingRow row && grouping != Grouping.NONE
                    ? groups.stream().filter(group -> group.label().equals(row.group()))
                            .findFirst().orElse(null) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingGroup;
        }
    }

    private static final class Labels extends ColumnLabelProvider {
        private final Function<FindingRow, String> text;
        private final Function<FindingRow, Image> image;
        private final boolean first;

        Labels(Function<FindingRow, String> text,
                Function<FindingRow, Image> image, boolean first) {
            this.text = text;
            this.image = image;
            this.first = first;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case FindingRow row -> VisibleText.of(text.apply(row), LONGEST);
                case FindingGroup group when first -> NLS.bind(FindingsMessages.groupLabel,
                        VisibleText.of(group.label()), group.rows().size());
                default -> "";
            };
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof FindingRow row ? image.apply(row) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof FindingRow ? getText(element).replace("&", "&&") : null;
        }
    }

    private static final class RowComparator extends ViewerComparator {
        private final Comparator<FindingRow> order;

        RowComparator(Comparator<FindingRow> order) {
            this.order = order;
        }

        @Override
        public int compare(Viewer viewer, Object one, Object other) {
            return one instanceof FindingRow row && other instanceof FindingRow second ? order.compare(row, second) : 0;
        }
    }

    /** Rows stay the same while the engine finds anew. */
    private static final class SamePlace implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return switch (one) {
                case FindingRow row when other instanceof FindingRow second -> row.isSamePlace(second);
                case FindingGroup group when other instanceof FindingGroup second ->
                        group.label().equals(second.label());
                case null, default -> Objects.equals(one, other);
            };
        }

        @Override
        public int hashCode(Object element) {
            return switch (element) {
                case FindingRow row -> row.finding().id().hashCode();
                case FindingGroup group -> group.label().hashCode();
                default -> element.hashCode();
            };
        }
    }
}
