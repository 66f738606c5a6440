package org.storletdesigner.editor.actions;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/**
 * Has undo, delete, copy and the other actions that every program has mean the document in front, and check marks tell
 * of it: all editors of one kind share their bars, so that otherwise the one that was opened last would have them.
 */
public final class CanvasBars extends EditorActionBarContributor {
    @Override
    public void setActiveEditor(IEditorPart editor) {
        Optional.ofNullable(editor).map(each -> each.getAdapter(GlobalActions.class))
                .ifPresent(each -> each.register(getActionBars()));
        Optional.ofNullable(editor).map(each -> each.getAdapter(CanvasCommands.class))
                .ifPresent(each -> Display.getCurrent().asyncExec(each::refreshToggles)); // not before it is in front
    }
}
