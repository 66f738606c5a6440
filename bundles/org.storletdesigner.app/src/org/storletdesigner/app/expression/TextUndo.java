package org.storletdesigner.app.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo of what is typed into a plain text field, as long as the field has the focus. */
public final class TextUndo {
    private static final int LEVELS = 200;

    private final Text field;
    private final Deque<String> undo = new ArrayDeque<>();
    private final Deque<String> redo = new ArrayDeque<>();
    private String last;
    private boolean replacing;

    private TextUndo(Text field) {
        this.field = field;
        last = field.getText();
    }

    /** Has the field undo and redo by itself. */
    public static TextUndo install(Text field) {
        TextUndo typed = new TextUndo(field);
        field.addListener(SWT.Modify, event -> typed.changed());
        field.addListener(SWT.FocusIn, event -> typed.forget());
        new FocusCommands(field, "org.storletdesigner.app.expression.text")
                .onOrAround(ActionFactory.UNDO, () -> typed.move(typed.undo, typed.redo))
                .onOrAround(ActionFactory.REDO, () -> typed.move(typed.redo, typed.undo))
                .on("org.eclipse.ui.edit.delete", typed::deleteNext);
        return typed;
    }

    /** Says what a control without a label is. */
    public static void nameFor(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** What is there now is where undo ends: it was handed over, or comes from the document. */
    public void forget() {
        undo.clear();
        redo.clear();
        last = field.getText();
    }

    private void changed() {
        if (!replacing && !field.getText().equals(last)) {
            undo.push(last);
            redo.clear();
            if (undo.size() > LEVELS) {
                undo.removeLast();
            }
        }
        last = field.getText();
    }

    private boolean move(Deque<String> from, Deque<String> to) {
        boolean any = !from.isEmpty();
        if (any) {
            to.push(field.getText());
            replacing = true;
            field.setText(from.pop());
            field.setSelection(field.getText().length());
            replacing = false;
        }
        return any;
    }

    /** The Delete key, which would otherwise delete what is selected on the canvas. */
    private void deleteNext() {
        if (field.getSelectionCount() > 0) {
            field.insert("");
        } else if (field.getCaretPosition() < field.getCharCount()) {
            int caret = field.getCaretPosition();
            String text = field.getText();
            field.setSelection(caret, caret + Character.charCount(text.codePointAt(caret)));
            field.insert("");
        }
    }
}
