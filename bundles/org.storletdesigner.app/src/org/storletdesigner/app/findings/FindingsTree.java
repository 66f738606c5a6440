package org.storletdesigner.app.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * The findings in groups, with columns by which they can be sorted. They are found anew after each edit, so only the
 * rows in sight are written.
 */
final class FindingsTree {
    private static final FindingColumn[] COLUMNS = FindingColumn.values();
    /** More rows at once help nobody, and making their room takes its time. */
    private static final int AT_ONCE = 1_000;
    private static final int PERMITS_WEIGHT = 25;
    private static final int PERMITS_LEAST = 60;

    private final Tree tree;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Icons icons;
    private final Consumer<Optional<Finding>> chosen;
    private final Set<String> closed = new HashSet<>();
    private List<Finding> findings = List.of();
    private List<FindingGroup> groups = List.of();
    private Grouping grouping = Grouping.SEVERITY;
    private int limit = AT_ONCE;

    /** @param chosen is told of the finding that somebody selected, or of none */
    FindingsTree(Composite parent, Consumer<Optional<Finding>> chosen, Consumer<Finding> opened) {
        this.chosen = chosen;
        parent.setLayout(layout);
        tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL
                | SWT.H_SCROLL);
        icons = new Icons(tree);
        tree.setHeaderVisible(true);
        Stream.of(COLUMNS).forEach(this::add);
        tree.addListener(SWT.SetData, event -> write((TreeItem) event.item));
        tree.addListener(SWT.Selection, event -> chosen.accept(selected()));
        tree.addListener(SWT.DefaultSelection, event -> open(opened));
        tree.addListener(SWT.Collapse, event -> group((TreeItem) event.item).ifPresent(closed::add));
        tree.addListener(SWT.Expand, event -> group((TreeItem) event.item).ifPresent(closed::remove));
        tree.addListener(SWT.MouseMove, event -> explain(new Point(event.x, event.y)));
        nameForReaders();
    }

    private void add(FindingColumn column) {
        TreeColumn made = new TreeColumn(tree, SWT.NONE);
        made.setText(column.title());
        layout.setColumnData(made, new ColumnWeightData(column.weight(), column.least(), true));
        made.addListener(SWT.Selection, event -> sort(made));
    }

    private void showPermits(boolean shown) {
        TreeColumn permits = tree.getColumn(FindingColumn.STATE.ordinal());
        if (permits.getResizable() != shown) {
            permits.setResizable(shown);
            layout.setColumnData(permits, new ColumnWeightData(shown ? PERMITS_WEIGHT : 0, shown ? PERMITS_LEAST : 0,
                    shown));
            tree.getParent().layout();
        }
    }

    private void nameForReaders() {
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = FindingsMessages.tree;
                }
            }
        });
    }

    Tree control() {
        return tree;
    }

    // ---- rows

    private void write(TreeItem item) {
        switch (at(item)) {
            case FindingRow row -> {
                item.setText(Stream.of(COLUMNS).map(column -> column.text(row.finding())).toArray(String[]::new));
                item.setImage(0, icons.image(row.finding().isPermitted() ? "permitted"
                        : icon(row.finding().severity())));
            }
            case FindingGroup group -> item.setText(NLS.bind(FindingsMessages.groupLabel,
                    VisibleText.of(group.label()), group.findings().size()));
            case FindingRest rest -> item.setText(NLS.bind(FindingsMessages.rest, rest.findings().size()));
        }
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "info";
        };
    }

    /** The group or the row that an item stands for. */
    private FindingEntry at(TreeItem item) {
        TreeItem above = item.getParentItem();
        if (above != null) {
            return groups.get(tree.indexOf(above)).line(above.indexOf(item), limit);
        }
        return isGrouped() ? groups.get(tree.indexOf(item)) : groups.getFirst().line(tree.indexOf(item), limit);
    }

    /** Groups are rows of their own only where there is a grouping. */
    private boolean isGrouped() {
        return grouping != Grouping.NONE;
    }

    private Optional<String> group(TreeItem item) {
        return at(item) instanceof FindingGroup group ? Optional.of(group.label()) : Optional.empty();
    }

    /** The first item whose row fits; more rows are listed when it is not among them yet. */
    private Optional<TreeItem> item(Predicate<FindingRow> wanted) {
        for (int group = 0; group < groups.size(); group++) {
            for (int row = 0; row < groups.get(group).findings().size(); row++) {
                if (wanted.test(groups.get(group).row(row))) {
                    list(row + 1);
                    return Optional.of(isGrouped() ? tree.getItem(group).getItem(row) : tree.getItem(row));
                }
            }
        }
        return Optional.empty();
    }

    private void list(int least) {
        if (least > limit) {
            limit = Math.ceilDiv(least, AT_ONCE) * AT_ONCE;
            count();
            tree.clearAll(true);
        }
    }

    // ---- what is shown

    /** Shows findings; what was selected and closed stays so, as far as it is still there. */
    void show(List<Finding> wanted, Grouping by) {
        Optional<FindingRow> row = selectedRow();
        if (by != grouping) {
            tree.removeAll();
        }
        findings = wanted;
        grouping = by;
        groups = sorted(by.groups(wanted));
        showPermits(wanted.stream().anyMatch(each -> each.permission().isPresent()));
        count();
        tree.clearAll(true);
        row.flatMap(this::again).ifPresentOrElse(tree::setSelection, tree::deselectAll);
    }

    private void count() {
        tree.setItemCount(isGrouped() ? groups.size() : groups.stream().mapToInt(each -> each.lines(limit)).sum());
        for (int group = 0; isGrouped() && group < groups.size(); group++) {
            TreeItem item = tree.getItem(group);
            item.setItemCount(groups.get(group).lines(limit));
            item.setExpanded(!closed.contains(groups.get(group).label()));
        }
    }

    /** The row again, or another one of the same finding. */
    private Optional<TreeItem> again(FindingRow old) {
        return item(old::isSamePlace).or(() -> item(row -> row.finding().id().equals(old.finding().id())));
    }

    /** Up, then down, then as the engine has them: the gravest first. */
    private void sort(TreeColumn column) {
        boolean other = tree.getSortColumn() != column;
        int direction = other ? SWT.UP : tree.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        tree.setSortColumn(direction == SWT.NONE ? null : column);
        tree.setSortDirection(direction);
        show(findings, grouping);
    }

    private List<FindingGroup> sorted(List<FindingGroup> unsorted) {
        if (tree.getSortColumn() == null) {
            return unsorted;
        }
        Comparator<Finding> up = COLUMNS[tree.indexOf(tree.getSortColumn())].order();
        Comparator<Finding> order = tree.getSortDirection() == SWT.UP ? up : up.reversed();
        return unsorted.stream().map(group -> group.sorted(order)).toList();
    }

    // ---- what is selected

    /** Selects a finding wherever it stands; false when it is not shown. */
    boolean select(String id) {
        Optional<TreeItem> item = item(row -> row.finding().id().equals(id));
        item.ifPresent(each -> {
            tree.setSelection(each);
            tree.showItem(each);
            chosen.accept(selected());
        });
        return item.isPresent();
    }

    Optional<Finding> selected() {
        return selectedRow().map(FindingRow::finding);
    }

    private Optional<FindingRow> selectedRow() {
        return selectedEntry().filter(FindingRow.class::isInstance).map(FindingRow.class::cast);
    }

    private Optional<FindingEntry> selectedEntry() {
        return Stream.of(tree.getSelection()).findFirst().map(this::at);
    }

    /** The findings that "Copy" is about: the selected one, or all of the selected group. */
    List<Finding> selectedAll() {
        return selectedEntry().map(FindingEntry::findings).orElse(List.of());
    }

    private void open(Consumer<Finding> opened) {
        selectedEntry().ifPresent(entry -> {
            switch (entry) {
                case FindingRow row -> opened.accept(row.finding());
                case FindingGroup group -> turn(tree.getSelection()[0], group.label());
                case FindingRest rest -> list(limit + 1);
            }
        });
    }

    private void turn(TreeItem group, String label) {
        if (!closed.remove(label)) {
            closed.add(label);
        }
        group.setExpanded(!closed.contains(label));
    }

    // ---- what the mouse is over

    /** The whole text of a cell, which may be too narrow for it. */
    private void explain(Point place) {
        TreeItem item = tree.getItem(place);
        String text = item == null || !(at(item) instanceof FindingRow row) ? null : Stream.of(COLUMNS)
                .filter(column -> item.getBounds(column.ordinal()).contains(place))
                .map(column -> column.text(row.finding()).replace("&", "&&")).findFirst().orElse(null);
        if (!Objects.equals(text, tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }
}
