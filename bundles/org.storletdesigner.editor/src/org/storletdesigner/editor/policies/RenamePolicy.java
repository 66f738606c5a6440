package org.storletdesigner.editor.policies;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.commands.EditCommand;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.Storlets;

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
            case Storlet storlet -> isFree(storlet, name)
                    ? command(PolicyMessages.renameStorlet, () -> storlet.setName(name)) : null;
            case Handler handler -> isFree(handler, name)
                    ? command(PolicyMessages.renameHandler, () -> handler.getDefinition().setName(name)) : null;
            case Source source -> name.isEmpty() || name.equals(source.getName()) ? null
                    : command(PolicyMessages.renameSource, () -> source.setName(name));
            case Note note -> typed.equals(note.getText()) ? null
                    : command(PolicyMessages.editNote, () -> note.setText(typed));
            default -> null;
        };
    }

    private boolean isFree(Storlet storlet, String name) {
        return !name.isEmpty() && Storlets.find(canvas.design().document(), name).isEmpty();
    }

    private static boolean isFree(Handler handler, String name) {
        StorletDefinition definition = (StorletDefinition) handler.getDefinition().eContainer();
        return !name.isEmpty() && definition.getHandlers().stream().noneMatch(each -> name.equals(each.getName()));
    }

    private Command command(String label, Runnable change) {
        return new EditCommand(label, canvas.design().document(), change);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) { }
}
