package org.storletdesigner.editor.policies;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Naming;

/** Takes over a text that was edited in place; a name that is empty or already taken is not taken over. */
public final class RenamePolicy extends DirectEditPolicy {
    private final CanvasModel canvas;

    public RenamePolicy(CanvasModel canvas) {
        this.canvas = canvas;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        return text == null ? null : command((EObject) getHost().getModel(), text);
    }

    /** The command that gives an object another text; null where it cannot have that, or has it already. */
    Command command(EObject object, String typed) {
        String name = typed.strip();
        return switch (object) {
            case Storlet storlet -> rename(PolicyMessages.renameStorlet, storlet, document().getStorlets(), name);
            case Handler handler -> rename(PolicyMessages.renameHandler, handler.getDefinition(),
                    ((StorletDefinition) handler.getDefinition().eContainer()).getHandlers(), name);
            case Source source -> rename(PolicyMessages.renameSource, source, document().getSources(), name);
            case Note note -> typed.equals(note.getText()) ? null
                    : command(PolicyMessages.editNote, () -> note.setText(typed));
            default -> null;
        };
    }

    private Command rename(String label, Named object, Collection<? extends Named> siblings, String name) {
        boolean may = !name.equals(object.getName()) && Naming.fault(object, siblings, name).isEmpty();
        return may ? command(label, () -> object.setName(name)) : null;
    }

    private Command command(String label, Runnable change) {
        return new EditCommand(label, document(), change);
    }

    private Workflow document() {
        return canvas.design().document();
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) { }
}
