package org.storletdesigner.editor.controls;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A sentence above the canvas: about what just happened, which goes by itself, or about how things stand. */
public final class HintBar extends Composite {
    private static final int MILLIS = 9_000;

    private final Label text;
    private final Link action;
    private Runnable work = () -> { };
    private int number;

    public HintBar(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 4).numColumns(2).applyTo(this);
        text = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        action = new Link(this, SWT.NONE);
        GridDataFactory.fillDefaults().exclude(true).applyTo(action);
        action.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Shows a sentence until another one is shown; an empty one ends that. */
    public void keep(String sentence) {
        number++;
        offer("", () -> { });
        text.setText(sentence.replace("&", "&&"));
        appear(!sentence.isEmpty());
    }

    /** Shows a sentence until another one is shown, and something that can be done about it all the time. */
    public void keep(String sentence, String label, Runnable wanted) {
        keep(sentence);
        offer(label, wanted);
        getParent().layout(true, true);
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

    /** Shows a sentence for some seconds, and something that can be done about it. */
    public void show(String sentence, String label, Runnable wanted) {
        show(sentence);
        offer(label, wanted);
        getParent().layout(true, true);
    }

    private void offer(String label, Runnable wanted) {
        action.setText("<a>" + label.replace("&", "&&") + "</a>");
        action.setVisible(!label.isEmpty());
        ((GridData) action.getLayoutData()).exclude = label.isEmpty();
        work = wanted;
    }

    private void appear(boolean wanted) {
        if (wanted || getVisible()) {
            ((GridData) getLayoutData()).exclude = !wanted;
            setVisible(wanted);
            getParent().layout(true, true);
        }
    }
}
