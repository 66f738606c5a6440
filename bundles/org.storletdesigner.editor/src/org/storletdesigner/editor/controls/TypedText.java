package org.storletdesigner.editor.controls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** What is typed into a plain text field since it got the focus, with undo and redo, which such a field has not. */
public final class TypedText {
    private static final int LEVELS = 200;
    private static final String KEY = TypedText.class.getName();

    private final Text field;
    private final Deque<String> undo = new ArrayDeque<>();
    private final Deque<String> redo = new ArrayDeque<>();
    private String last;
    private boolean replacing;

    /** Begins to remember what is typed into a field. */
    public TypedText(Text field) {
        this.field = field;
        last = field.getText();
        field.addListener(SWT.Modify, event -> changed());
        field.addListener(SWT.FocusIn, event -> forget());
    }

    /** Begins, for a field inside an editor, whose keys for copy, delete and the like are then about the text. */
    public static void install(Text field) {
        field.setData(KEY, new TypedText(field));
    }

    /** What is being typed where it was installed. */
    public static Optional<TypedText> inFocus() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return focus != null && focus.getData(KEY) instanceof TypedText typed ? Optional.of(typed) : Optional.empty();
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

    /** Whether there was something to take back. */
    public boolean undo() {
        return move(undo, redo);
    }

    /** Whether there was something to do again. */
    public boolean redo() {
        return move(redo, undo);
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

    /** What the Delete key does in a field: it removes what is selected, or else the next character. */
    public void deleteNext() {
        if (field.getSelectionCount() > 0) {
            field.insert("");
        } else if (field.getCaretPosition() < field.getCharCount()) {
            int caret = field.getCaretPosition();
            String text = field.getText();
            field.setSelection(caret, caret + Character.charCount(text.codePointAt(caret)));
            field.insert("");
        }
    }

    public void cut() {
        field.cut();
    }

    public void copy() {
        field.copy();
    }

    public void paste() {
        field.paste();
    }

    public void selectAll() {
        field.selectAll();
    }
}
