package org.storletdesigner.app.explain;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says that an answer is being worked out, and stops that when asked. */
final class Waiting {
    private final Composite row;

    Waiting(Composite around, Runnable stop) {
        row = new Composite(around, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(row);
        row.setVisible(false);
        new Label(row, SWT.NONE).setText(ExplainMessages.working);
        Button button = new Button(row, SWT.PUSH);
        button.setText(ExplainMessages.stop);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> stop.run()));
    }

    void show(boolean wanted) {
        if (row.getVisible() != wanted) {
            row.setVisible(wanted);
            ((GridData) row.getLayoutData()).exclude = !wanted;
            row.getParent().layout();
        }
    }
}
