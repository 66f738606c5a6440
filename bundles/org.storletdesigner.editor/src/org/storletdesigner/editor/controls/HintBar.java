package org.storletdesigner.editor.controls;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence above the canvas: about what just happened, which goes by itself, or about how things stand. */
public final class HintBar extends Composite {
    private static final int MILLIS = 9_000;

    private final Label text;
    private int number;

    public HintBar(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 4).applyTo(this);
        text = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Shows a sentence until another one is shown; an empty one ends that. */
    public void keep(String sentence) {
        number++;
        text.setText(sentence.replace("&", "&&"));
        appear(!sentence.isEmpty());
    }

    /** Shows a sentence for some seconds; an empty one ends that at once. */
    public void show(String sentence) {
        keep(sentence);
        int mine = number;
        if (!sentence.isEmpty()) {
            getDisplay().timerExec(MILLIS, () -> {
                if (!isDisposed() && mine == number) {
                    appear(false);
                }
            });
        }
    }

    private void appear(boolean wanted) {
        if (wanted || getVisible()) {
            ((GridData) getLayoutData()).exclude = !wanted;
            setVisible(wanted);
            getParent().layout(true, true);
        }
    }
}
