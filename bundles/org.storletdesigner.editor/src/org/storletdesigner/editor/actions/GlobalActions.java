package org.storletdesigner.editor.actions;

import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.storletdesigner.editor.canvas.CanvasModel;

/** The actions that every program has, as one canvas carries them out. */
public final class GlobalActions {
    private static final String SEARCH = "org.storletdesigner.app.view.search";

    private final IEditorPart editor;
    private final CanvasModel canvas;
    private final CanvasActions actions;
    private final Runnable print;

    public GlobalActions(IEditorPart editor, CanvasModel canvas, CanvasActions actions, Runnable print) {
        this.editor = editor;
        this.canvas = canvas;
        this.actions = actions;
        this.print = print;
    }

    private CommandStack commands() {
        return canvas.design().commands();
    }

    /** Makes them those of the editor. */
    public void register(IActionBars bars) {
        Step undo = new Step(() -> commands().undo(), () -> commands().canUndo());
        Step redo = new Step(() -> commands().redo(), () -> commands().canRedo());
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        commands().addCommandStackListener(event -> {
            undo.refresh(ActionMessages.undo, commands().canUndo() ? commands().getUndoCommand().getLabel() : "");
            redo.refresh(ActionMessages.redo, commands().canRedo() ? commands().getRedoCommand().getLabel() : "");
        });
        undo.refresh(ActionMessages.undo, "");
        redo.refresh(ActionMessages.redo, "");
        onSelection(bars);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), new Step(print, () -> true));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), new Step(this::find, () -> true));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new Step(actions::selectAll, () -> true));
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), new Step(actions::paste, () -> !canvas.isReadOnly()));
    }

    private void onSelection(IActionBars bars) {
        follow(bars, ActionFactory.DELETE, new Step(actions::delete, actions::canChangeParts));
        follow(bars, ActionFactory.CUT, new Step(actions::cut, actions::canChangeParts));
        follow(bars, ActionFactory.COPY, new Step(actions::copy, actions::hasParts));
        follow(bars, ActionFactory.RENAME, new Step(actions::rename, actions::canRename));
    }

    private void follow(IActionBars bars, ActionFactory factory, Step step) {
        bars.setGlobalActionHandler(factory.getId(), step);
        editor.getSite().getSelectionProvider().addSelectionChangedListener(event -> step.refresh());
        step.refresh();
    }

    /** A program without the search has no Find. */
    private void find() {
        try {
            editor.getSite().getPage().showView(SEARCH);
        } catch (PartInitException missing) {
            ILog.get().warn("There is no search view.", missing);
        }
    }

    /** An action that is enabled while it is possible. */
    private static final class Step extends Action {
        private final Runnable work;
        private final BooleanSupplier possible;

        Step(Runnable work, BooleanSupplier possible) {
            this.work = work;
            this.possible = possible;
        }

        @Override
        public void run() {
            if (possible.getAsBoolean()) {
                work.run();
            }
        }

        void refresh() {
            setEnabled(possible.getAsBoolean());
        }

        void refresh(String verb, String step) {
            setText(NLS.bind(verb, step).strip());
            setToolTipText(getText());
            refresh();
        }
    }
}
