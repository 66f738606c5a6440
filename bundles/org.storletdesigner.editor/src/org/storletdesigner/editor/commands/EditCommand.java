package org.storletdesigner.editor.commands;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * Any change of a document as one undoable step. What the change does is recorded while it runs, so that undo and redo
 * are its exact mirrors; a change that throws is taken back as a whole.
 */
public final class EditCommand extends Command {
    private final EObject document;
    private final Runnable change;
    private ChangeDescription reversal;
    private boolean alreadyDone;

    /**
     * Nothing happens before it is executed.
     *
     * @param label what people read behind "Undo": a verb and its object, as in "Rename Storlet"
     * @param document the root of all that is changed
     */
    public EditCommand(String label, EObject document, Runnable change) {
        super(label);
        this.document = Objects.requireNonNull(document);
        this.change = Objects.requireNonNull(change);
    }

    /** Makes a change as one step of a stack; false when it left everything as it was. */
    public static boolean run(CommandStack commands, String label, EObject document, Runnable change) {
        EditCommand command = new EditCommand(label, document, change);
        command.anticipate();
        if (command.isEmpty()) {
            return false;
        }
        commands.execute(command);
        return true;
    }

    /** Makes the change at once; a stack that executes the command afterwards only takes note of it. */
    public void anticipate() {
        execute();
        alreadyDone = true;
    }

    /** Whether the change has been made and left the document as it was. */
    public boolean isEmpty() {
        return reversal != null && reversal.getObjectChanges().isEmpty() && reversal.getResourceChanges().isEmpty();
    }

    @Override
    public void execute() {
        if (alreadyDone) {
            alreadyDone = false;
            return;
        }
        ChangeRecorder recorder = new ChangeRecorder(document);
        try {
            change.run();
            reversal = recorder.endRecording();
        } catch (RuntimeException e) {
            takeBack(recorder, e);
            throw e;
        } finally {
            recorder.dispose();
        }
    }

    /** A second fault must not hide the first one. */
    private static void takeBack(ChangeRecorder recorder, RuntimeException first) {
        try {
            recorder.endRecording().apply();
        } catch (RuntimeException second) {
            first.addSuppressed(second);
        }
    }

    @Override
    public boolean canUndo() {
        return reversal != null;
    }

    @Override
    public void undo() {
        reversal.applyAndReverse();
    }

    @Override
    public void redo() {
        reversal.applyAndReverse();
    }
}
