package org.storletdesigner.editor.commands;

import org.eclipse.gef.commands.CommandStack;

/**
 * The edits of one document, and the text that is being typed and will be the next one: a document is unsaved from the
 * first letter on. Only for the display's thread.
 */
public final class DocumentCommands extends CommandStack {
    private Draft draft;

    @Override
    public boolean isDirty() {
        return hasUnsavedEdits() || isTyped();
    }

    boolean hasUnsavedEdits() {
        return super.isDirty();
    }

    private boolean isTyped() {
        return draft != null && draft.isNew();
    }

    /** Makes what is being typed part of the document; one goes on typing, and all of it is one step in the end. */
    public void handOver() {
        if (isTyped()) {
            draft.handOver();
        }
    }

    /** One field at a time has the keys: the others have handed over what was typed, or are not allowed to. */
    void typed(Draft next) {
        if (next.isNew()) {
            draft = next;
        }
        notifyListeners();
    }

    /** The field is gone, and what was typed with it. */
    void forget(Draft gone) {
        if (draft == gone) {
            draft = null;
            notifyListeners();
        }
    }
}
