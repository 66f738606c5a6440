package org.storletdesigner.app.expression;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.storletdesigner.editor.controls.TypedText;

/** Undo and redo of what is typed into a plain text field, as long as the field has the focus. */
public final class TextUndo {
    private TextUndo() { }

    /** Has the field undo and redo by itself, and the Delete key delete there and not on the canvas. */
    public static TypedText install(Text field) {
        TypedText typed = new TypedText(field);
        new FocusCommands(field, "org.storletdesigner.app.expression.text")
                .onOrAround(ActionFactory.UNDO, typed::undo)
                .onOrAround(ActionFactory.REDO, typed::redo)
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
}
