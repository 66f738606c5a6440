package org.storletdesigner.app.library;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Has undo and redo mean the library in front, and not the one that was opened last. */
public final class LibraryBars extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart editor) {
        if (editor instanceof LibraryEditor library) {
            library.register(getActionBars());
        }
    }
}
