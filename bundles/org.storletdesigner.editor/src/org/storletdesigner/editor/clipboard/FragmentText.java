package org.storletdesigner.editor.clipboard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

/** Parts of a workflow as text: a small document, as it would stand in a file. */
public final class FragmentText {
    private static final int MOST_OF_A_NOTE = 10_000;

    private FragmentText() { }

    /** The text of a fragment. */
    public static String of(Workflow fragment) throws FileFormatException {
        return new String(WorkflowFiles.bytes(fragment, "clipboard"), StandardCharsets.UTF_8);
    }

    /** What a text says: the parts that it holds, or, where it is no document at all, a note with the text. */
    public static Workflow parse(String text) throws FileFormatException {
        return text.stripLeading().startsWith("<") && text.contains("Workflow")
                ? WorkflowFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "clipboard")
                : note(text.strip());
    }

    private static Workflow note(String text) {
        Workflow fragment = ModelFactory.eINSTANCE.createWorkflow();
        fragment.setId(Ids.fresh());
        if (!text.isEmpty()) {
            Note note = ModelFactory.eINSTANCE.createNote();
            note.setId(Ids.fresh());
            note.setText(text.length() > MOST_OF_A_NOTE ? text.substring(0, MOST_OF_A_NOTE) : text);
            fragment.getNotes().add(note);
        }
        return fragment;
    }
}
