package org.storletdesigner.app.properties.input;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.app.expression.FocusCommands;

/** Small tables of objects, a line each. */
public final class Tables {
    /** Narrower columns show too little of a name; the table scrolls instead. */
    private static final int NARROW = 110;

    private Tables() { }

    public static Table create(TabbedPropertySheetWidgetFactory toolkit, Composite around, int height, String... columns) {
        Table table = toolkit.createTable(around, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String column : columns) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, height).applyTo(table);
        table.addListener(SWT.Resize, event -> share(table));
        return table;
    }

    private static void share(Table table) {
        int width = table.getClientArea().width / table.getColumnCount();
        for (TableColumn column : table.getColumns()) {
            column.setWidth(Math.max(NARROW, width));
        }
    }

    /** Shows these rows; the objects that were selected stay so. */
    public static void fill(Table table, List<List<String>> rows, List<?> objects) {
        List<Object> selected = selected(table);
        table.setRedraw(false);
        table.setItemCount(0);
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(rows.get(i).toArray(String[]::new));
            item.setData(objects.get(i));
            if (selected.contains(objects.get(i))) {
                table.select(i);
            }
        }
        table.setRedraw(true);
    }

    public static List<Object> selected(Table table) {
        return Stream.of(table.getSelection()).map(TableItem::getData).toList();
    }

    /** The Delete key is the table's while it has the focus. */
    public static void onDelete(Table table, Runnable action) {
        new FocusCommands(table, "org.storletdesigner.app.properties.table").on("org.eclipse.ui.edit.delete", action);
    }
}
