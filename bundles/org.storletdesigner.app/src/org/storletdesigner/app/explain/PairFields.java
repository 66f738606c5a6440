package org.storletdesigner.app.explain;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The two handlers that are asked about. */
final class PairFields {
    private static final int IN_ONE_ROW = 5;
    private static final int IN_TWO_ROWS = 3;
    private static final int WIDE = 520;

    private final Runnable changed;
    private final HandlerField from;
    private final HandlerField to;

    PairFields(Composite around, Runnable changed) {
        this.changed = changed;
        Composite row = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(IN_ONE_ROW).margins(4, 2).applyTo(row);
        new Label(row, SWT.NONE).setText(ExplainMessages.from);
        from = field(row, ExplainMessages.fromName);
        Button swap = new Button(row, SWT.PUSH);
        swap.setText("⇄");
        swap.setToolTipText(ExplainMessages.swap);
        swap.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> swap()));
        new Label(row, SWT.NONE).setText(ExplainMessages.to);
        to = field(row, ExplainMessages.toName);
        around.addListener(SWT.Resize, event -> arrange(row));
    }

    /** The fields stand below each other where names would be cut. */
    private static void arrange(Composite row) {
        GridLayout layout = (GridLayout) row.getLayout();
        int columns = row.getParent().getSize().x < WIDE ? IN_TWO_ROWS : IN_ONE_ROW;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            row.getParent().layout(true, true);
        }
    }

    private HandlerField field(Composite row, String name) {
        HandlerField field = new HandlerField(row, name, changed);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(field.control());
        return field;
    }

    private void swap() {
        Optional<HandlerField.Choice> start = from.choice();
        Optional<HandlerField.Choice> end = to.choice();
        set(end.map(HandlerField.Choice::id).orElse(""), start.map(HandlerField.Choice::id).orElse(""));
        changed.run();
    }

    HandlerField from() {
        return from;
    }

    HandlerField to() {
        return to;
    }

    void set(String fromId, String toId) {
        from.set(fromId);
        to.set(toId);
    }

    void offer(List<HandlerField.Choice> choices) {
        from.offer(choices);
        to.offer(choices);
    }

    boolean areEmpty() {
        return from.text().isEmpty() && to.text().isEmpty();
    }

    void setFocus() {
        from.control().setFocus();
    }
}
