package org.storletdesigner.app.trace;

import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.editor.controls.SpokenName;
import org.storletdesigner.editor.figures.Scheme;

/** Shows the object of a moment, with what changed marked. */
final class ObjectTable {
    private static final int MOST = 500;

    private final Table table;

    ObjectTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(TraceMessages.key, 90);
        column(TraceMessages.value, 90);
        column(TraceMessages.change, 90);
        table.setToolTipText(TraceMessages.objectNow);
        SpokenName.give(table, TraceMessages.objectNow);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    void clear() {
        table.removeAll();
    }

    void show(Moment moment) {
        table.removeAll();
        Map<String, String> now = moment.object().values();
        Map<String, String> old = moment.situation().map(situation -> situation.before().values()).orElse(now);
        TreeSet<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(old.keySet());
        keys.stream().limit(MOST).forEach(key -> add(key, old.get(key), now.get(key), moment.before().isEmpty()));
    }

    private void add(String key, String old, String now, boolean isStart) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, key);
        item.setText(1, now == null ? TraceMessages.absent : now);
        if (isStart && old == null || now != null && now.equals(old)) {
            return;
        }
        item.setText(2, old == null ? TraceMessages.isNew : NLS.bind(TraceMessages.was, old));
        item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        item.setForeground(Scheme.on(table.getBackground()).selection());
    }
}
