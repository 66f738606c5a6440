package org.storletdesigner.editor.parts;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.canvas.CanvasRoot;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.input.CanvasViewer;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.editor.routing.RoundBoxesRouter;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/** A canvas in a shell of its own, without a workbench. */
public final class OpenCanvas implements AutoCloseable {
    private static final long LONGEST_SECONDS = 60;

    private final Shell shell = new Shell(Display.getDefault());
    private final GraphicalViewer viewer = new CanvasViewer();
    private final Design design;
    private final CanvasModel model;
    private final Places places;

    public OpenCanvas(Workflow document) {
        design = new Design(document, Limits.DEFAULT, Display.getDefault());
        model = new CanvasModel(design);
        places = new Places(document);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        open();
        awaitAnalysis();
    }

    private void open() {
        RoundBoxesRouter router = new RoundBoxesRouter();
        CanvasRoot root = new CanvasRoot(model);
        EditDomain domain = new EditDomain();
        domain.setCommandStack(design.commands());
        viewer.createControl(shell);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new CanvasPartFactory(new Canvas(model, places, router)));
        domain.addViewer(viewer);
        ((ConnectionLayer) root.getLayer(LayerConstants.CONNECTION_LAYER)).setConnectionRouter(router);
        viewer.setContents(design.document());
        shell.open();
    }

    public Design design() {
        return design;
    }

    public CanvasModel model() {
        return model;
    }

    public Places places() {
        return places;
    }

    public GraphicalViewer viewer() {
        return viewer;
    }

    /** The part that shows something; null where nothing does. */
    public EditPart part(Object shown) {
        return (EditPart) viewer.getEditPartRegistry().get(shown);
    }

    /** The part of the edge between two handlers, given as {@code storlet.handler}. */
    public EditPart edge(String from, String to) {
        return part(new EdgeKey(handler(from).getId(), handler(to).getId()));
    }

    public Handler handler(String name) {
        return HandlerNames.find(design.document(), name).orElseThrow();
    }

    /** All lines that are drawn. */
    public List<?> lines() {
        return ((CanvasRoot) viewer.getRootEditPart()).getLayer(LayerConstants.CONNECTION_LAYER).getChildren();
    }

    /** Lets the display work until the engine has said all of the document as it is. */
    public void awaitAnalysis() {
        await(design::isCurrent);
        viewer.flush();
    }

    /** Lets the display work until something has happened. */
    public static void await(BooleanSupplier condition) {
        Display display = Display.getDefault();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (display.readAndDispatch() || !condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("this did not happen in time");
            }
            if (!display.readAndDispatch() && !condition.getAsBoolean()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    @Override
    public void close() {
        design.dispose();
        model.dispose();
        shell.dispose();
    }
}
