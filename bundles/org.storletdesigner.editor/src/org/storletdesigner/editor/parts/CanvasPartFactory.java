package org.storletdesigner.editor.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/** Makes the part that shows an object of the document, or an edge of the engine. */
public final class CanvasPartFactory implements EditPartFactory {
    private final Canvas canvas;

    public CanvasPartFactory(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case Workflow workflow -> new WorkflowPart(workflow, canvas);
            case Storlet storlet -> new StorletPart(storlet, canvas);
            case Handler handler -> new HandlerPart(handler, canvas);
            case Source source -> new SourcePart(source, canvas);
            case Note note -> new NotePart(note, canvas);
            case EdgeKey edge -> new EdgePart(edge, canvas);
            default -> throw new IllegalArgumentException("nothing shows a " + model.getClass().getName());
        };
    }
}
