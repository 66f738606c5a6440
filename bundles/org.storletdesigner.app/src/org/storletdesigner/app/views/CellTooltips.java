package org.storletdesigner.app.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of a cell while the pointer is over it. */
public final class CellTooltips {
    private CellTooltips() { }

    /** From now on the table does so. */
    public static void addTo(Table table) {
        table.addListener(SWT.MouseMove, event -> {
            String text = text(table, new Point(event.x, event.y));
            if (!text.equals(table.getToolTipText())) {
                table.setToolTipText(text);
            }
        });
    }

    private static String text(Table table, Point at) {
        TableItem item = table.getItem(at);
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(at)) {
                return item.getText(column);
            }
        }
        return "";
    }
}
