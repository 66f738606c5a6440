package org.storletdesigner.app.views;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.storletdesigner.analysis.words.RunTable;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.snapshot.look.VisibleText;

/**
 * An object on its way from handler to handler: a row for each step, a column for each key. What a step changed is bold
 * and coloured, and the row to which the last one leads back has an arrow.
 */
public final class WitnessTable {
    private static final int MOST_ROWS = 200;
    private static final int MOST_KEYS = 60;
    private static final int WIDEST = 220;
    private static final int LONGEST = 200;

    private final Table table;
    private final boolean steps;

    private WitnessTable(Composite parent, RunTable run, String name, boolean steps) {
        this.steps = steps;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column("");
        column(steps ? ViewMessages.witnessStep : "");
        run.keys().stream().limit(MOST_KEYS).forEach(this::column);
        IntStream.range(0, Math.min(MOST_ROWS, run.rows().size())).forEach(row -> add(run, row));
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
        if (!steps) {
            table.getColumn(0).setWidth(0);
            table.getColumn(0).setResizable(false);
        }
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** Shows a run; the name is for those who hear the table instead of seeing it. */
    public static Control ofSteps(Composite parent, RunTable run, String name) {
        return new WitnessTable(parent, run, name, true).table;
    }

    /** Shows objects that do not follow one another. */
    public static Control ofObjects(Composite parent, RunTable objects, String name) {
        return new WitnessTable(parent, objects, name, false).table;
    }

    private void column(String title) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(VisibleText.of(title, LONGEST));
    }

    private void add(RunTable run, int row) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, steps ? mark(run, row) : "");
        item.setText(1, VisibleText.of(run.rows().get(row).who(), LONGEST));
        List<RunTable.Cell> cells = run.rows().get(row).cells();
        for (int key = 0; key < Math.min(MOST_KEYS, cells.size()); key++) {
            item.setText(key + 2, VisibleText.of(cells.get(key).text(), LONGEST));
            if (cells.get(key).changed()) {
                item.setFont(key + 2, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                item.setForeground(key + 2, Scheme.on(table.getBackground()).selection());
            }
        }
    }

    /** The number of the step; an arrow where a ring begins, and one back to there where it ends. */
    private static String mark(RunTable run, int row) {
        String number = row == 0 ? "" : String.valueOf(row);
        if (row == run.rows().size() - 1 && run.loop() >= 0) {
            return run.loop() == row ? "↻ " + number : NLS.bind("{0} ↩ {1}", number, run.loop());
        }
        return row == run.loop() ? "↻ " + number : number;
    }
}
