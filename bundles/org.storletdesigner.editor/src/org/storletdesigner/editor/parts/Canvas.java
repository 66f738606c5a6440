package org.storletdesigner.editor.parts;

import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.routing.RoundBoxesRouter;

/** What all parts of one canvas share. */
public record Canvas(CanvasModel model, Places places, RoundBoxesRouter router) { }
