package org.storletdesigner.editor.actions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.controls.TypedText;

/** The actions that every program has, as one canvas carries them out. */
public final class GlobalActions {
    private static final String SEARCH = "org.storletdesigner.app.view.search";

    private final IEditorPart editor;
    private final CanvasModel canvas;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    public GlobalActions(IEditorPart editor, CanvasModel canvas, CanvasActions actions, Runnable print) {
        this.editor = editor;
        this.canvas = canvas;
        stack();
        follow(ActionFactory.DELETE, new Step(actions::delete, actions::hasParts, TypedText::deleteNext));
        follow(ActionFactory.CUT, new Step(actions::cut, actions::hasParts, TypedText::cut));
        follow(ActionFactory.COPY, new Step(actions::copy, actions::hasParts, TypedText::copy));
        follow(ActionFactory.RENAME, new Step(actions::rename, actions::canRename, typed -> { }));
        put(ActionFactory.SELECT_ALL, new Step(actions::selectAll, () -> true, TypedText::selectAll));
        put(ActionFactory.PASTE, new Step(actions::paste, () -> true, TypedText::paste));
        put(ActionFactory.PRINT, new Step(print, () -> true, typed -> print.run()));
        put(ActionFactory.FIND, new Step(this::find, () -> true, typed -> find()));
    }

    private CommandStack commands() {
        return canvas.design().commands();
    }

    private void stack() {
        Step undo = put(ActionFactory.UNDO, new Step(() -> commands().undo(), () -> commands().canUndo(), TypedText::undo));
        Step redo = put(ActionFactory.REDO, new Step(() -> commands().redo(), () -> commands().canRedo(), TypedText::redo));
        commands().addCommandStackListener(event -> {
            undo.refresh(ActionMessages.undo, commands().canUndo() ? commands().getUndoCommand().getLabel() : "");
            redo.refresh(ActionMessages.redo, commands().canRedo() ? commands().getRedoCommand().getLabel() : "");
        });
        undo.refresh(ActionMessages.undo, "");
        redo.refresh(ActionMessages.redo, "");
    }

    private void follow(ActionFactory place, Step step) {
        put(place, step);
        editor.getSite().getSelectionProvider().addSelectionChangedListener(event -> step.refresh());
        step.refresh();
    }

    private Step put(ActionFactory place, Step step) {
        steps.put(place.getId(), step);
        return step;
    }

    /** Makes them those of the bars, which the editor may share with others. */
    public void register(IActionBars bars) {
        steps.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }

    /** A program without the search has no Find. */
    private void find() {
        try {
            editor.getSite().getPage().showView(SEARCH);
        } catch (PartInitException missing) {
            ILog.get().warn("There is no search view.", missing);
        }
    }

    /** An action that is enabled while it is possible; where text is typed inside the editor, it is about that text. */
    private static final class Step extends Action {
        private final Runnable work;
        private final BooleanSupplier possible;
        private final Consumer<TypedText> inText;

        Step(Runnable work, BooleanSupplier possible, Consumer<TypedText> inText) {
            this.work = work;
            this.possible = possible;
            this.inText = inText;
        }

        @Override
        public boolean isEnabled() {
            return super.isEnabled() || TypedText.inFocus().isPresent();
        }

        @Override
        public void run() {
            TypedText.inFocus().ifPresentOrElse(inText, () -> {
                if (possible.getAsBoolean()) {
                    work.run();
                }
            });
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
