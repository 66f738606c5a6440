package org.storletdesigner.app.properties.section;

import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.model.Note;

/** The text of a note. */
public final class NoteSection extends DesignSection<Note> {
    private static final int HEIGHT = 120;

    private TextInput text;

    public NoteSection() {
        super(Note.class);
    }

    @Override
    void fill(Composite around) {
        text = new Inputs(getWidgetFactory(), around).lines(PropertyMessages.text, HEIGHT, typed ->
                subject().ifPresent(note -> edit(PropertyMessages.editNote, () -> note.setText(typed))));
    }

    @Override
    void show(Note note) {
        text.show(note.getText());
    }
}
