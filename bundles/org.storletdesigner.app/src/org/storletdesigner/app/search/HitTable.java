package org.storletdesigner.app.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.storletdesigner.analysis.search.Hit;
import org.storletdesigner.snapshot.look.VisibleText;

/** What was found, as a table that can be sorted by its columns. */
final class HitTable {
    private static final int LONGEST = 500;

    private final TableViewer viewer;
    private List<Hit> hits = List.of();

    HitTable(Composite frame, Consumer<Hit> opened) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, SearchMessages.columnKind, 14, hit -> word(hit.kind()));
        column(layout, SearchMessages.columnWhere, 36, Hit::where);
        column(layout, SearchMessages.columnText, 50, Hit::text);
        viewer.addDoubleClickListener(event -> selected().ifPresent(opened));
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = SearchMessages.results;
                }
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Hit, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return VisibleText.of(text.apply((Hit) element), LONGEST);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element).replace("&", "&&");
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
        column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> sort(column.getColumn(), text)));
    }

    private void sort(TableColumn column, Function<Hit, String> text) {
        boolean up = viewer.getTable().getSortColumn() != column || viewer.getTable().getSortDirection() == SWT.DOWN;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(up ? SWT.UP : SWT.DOWN);
        Comparator<Hit> order = Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer any, Object one, Object other) {
                return (up ? order : order.reversed()).compare((Hit) one, (Hit) other);
            }
        });
    }

    private static String word(Hit.Kind kind) {
        return switch (kind) {
            case STORLET -> SearchMessages.storlet;
            case HANDLER -> SearchMessages.handler;
            case SOURCE -> SearchMessages.source;
            case NOTE -> SearchMessages.note;
            case FINDING -> SearchMessages.finding;
            case EDGE -> SearchMessages.edge;
        };
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<Hit> found) {
        if (!found.equals(hits)) {
            hits = found;
            viewer.setInput(found);
        }
    }

    Optional<Hit> selected() {
        return Optional.ofNullable((Hit) viewer.getStructuredSelection().getFirstElement());
    }

    /** The hit in the uppermost row, which is selected then. */
    Optional<Hit> first() {
        if (viewer.getTable().getItemCount() == 0) {
            return Optional.empty();
        }
        viewer.getTable().setSelection(0);
        return Optional.of((Hit) viewer.getTable().getItem(0).getData());
    }

    void setFocus() {
        first();
        viewer.getTable().setFocus();
    }

    /** The selected rows between tabs, or all of them. */
    String text() {
        List<?> chosen = viewer.getStructuredSelection().toList();
        return (chosen.isEmpty() ? hits : chosen).stream().map(Hit.class::cast)
                .map(hit -> String.join("\t", word(hit.kind()), VisibleText.of(hit.where()), VisibleText
                        .of(hit.text())))
                .collect(Collectors.joining("\n"));
    }
}
