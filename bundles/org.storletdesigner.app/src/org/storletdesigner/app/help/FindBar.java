package org.storletdesigner.app.help;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds words in the page that is shown; it takes no room until it is asked for. */
final class FindBar extends Composite {
    private final PageCanvas canvas;
    private final Text words;
    private final Label told;

    FindBar(Composite parent, PageCanvas canvas) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(this);
        words = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        words.setMessage(HelpMessages.find);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        button("↑", HelpMessages.previousTooltip, -1);
        button("↓", HelpMessages.nextTooltip, 1);
        told = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(convertedWidth(), SWT.DEFAULT).applyTo(told);
        words.addListener(SWT.Modify, event -> searchFromHere());
        words.addListener(SWT.KeyDown, this::key);
        setShown(false);
    }

    private int convertedWidth() {
        Label widest = new Label(this, SWT.NONE);
        widest.setText(NLS.bind(HelpMessages.found, 100, 100));
        int width = widest.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        widest.dispose();
        return width;
    }

    private void button(String label, String tooltip, int direction) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setToolTipText(tooltip);
        button.addListener(SWT.Selection, event -> search(direction));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            setShown(false);
            canvas.setFocus();
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F3) {
            search((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        }
    }

    /** Takes its room, and the focus. */
    void ask() {
        setShown(true);
        words.selectAll();
        words.setFocus();
    }

    private void setShown(boolean shown) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).applyTo(this);
        setVisible(shown);
        getParent().layout(true);
    }

    boolean isShown() {
        return !((GridData) getLayoutData()).exclude;
    }

    /** While one types, the place stays as long as it still fits. */
    private void searchFromHere() {
        int from = canvas.selected().x;
        canvas.select(Math.max(0, from - 1), Math.max(0, from - 1));
        search(1);
    }

    private void search(int direction) {
        boolean found = canvas.find(words.getText(), direction);
        List<Integer> places = canvas.places(words.getText());
        told.setText(found ? NLS.bind(HelpMessages.found, places.indexOf(canvas.selected().x) + 1, places.size())
                : words.getText().isEmpty() ? "" : HelpMessages.notFound);
    }
}
