package org.storletdesigner.app.transfer.intake;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.storletdesigner.app.views.CellTooltips;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.snapshot.look.VisibleText;

/** What there is to say of a file item by item, what is lost first. A file may have very many items. */
final class ItemTable {
    private static final int MOST_TEXT = 400;

    private final Icons icons;
    private final Composite area;
    private final Label title;
    private final Table table;
    private List<Item> items = List.of();

    ItemTable(Composite parent) {
        icons = new Icons(parent);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        title = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table);
        table.setHeaderVisible(true);
        column(IntakeMessages.columnWhat, 96);
        column(IntakeMessages.columnItem, 200);
        column(IntakeMessages.columnRemark, 300);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, items.get(event.index)));
        CellTooltips.addTo(table);
    }

    private void column(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
    }

    private void fill(TableItem row, Item item) {
        row.setImage(icons.image(item.isLost() ? "error" : "info"));
        row.setText(new String[] {item.what(), VisibleText.of(item.subject(), MOST_TEXT),
            VisibleText.of(item.sentence(), MOST_TEXT)});
    }

    Control control() {
        return area;
    }

    void clear() {
        show(List.of(), "");
    }

    void show(Arrival arrival) {
        show(arrival.items().stream().sorted(Comparator.comparing(item -> !item.isLost())).toList(),
                arrival.items().isEmpty() ? IntakeMessages.nothingToSay : IntakeMessages.itemByItem);
    }

    private void show(List<Item> all, String above) {
        items = all;
        title.setText(above);
        table.setItemCount(0);
        table.setItemCount(items.size());
        table.clearAll();
    }
}
