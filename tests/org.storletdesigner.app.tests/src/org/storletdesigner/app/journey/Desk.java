package org.storletdesigner.app.journey;

import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.app.Hand;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.OpenDocuments;
import org.storletdesigner.editor.WorkflowEditor;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Selected;
import org.storletdesigner.model.Storlet;

/** The document in front, as a journey looks at it from the test's thread. */
final class Desk {
    private final WorkflowEditor editor;

    private Desk(WorkflowEditor editor) {
        this.editor = editor;
    }

    /** The document in front, with the canvas having the focus, in the arrangement of views that a new user has. */
    static Desk inFront() {
        Hand.await("a document", () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                .getActiveEditor() instanceof WorkflowEditor);
        Desk desk = new Desk(OpenDocuments.front());
        Window.ask(window -> {
            window.getActivePage().resetPerspective();
            window.getShell().forceActive();
            window.getActivePage().activate(desk.editor);
            return desk.editor.viewer().getControl().setFocus();
        });
        desk.settled();
        return desk;
    }

    /** Brings a view to the front. */
    static void show(String view) {
        Window.ask(window -> {
            try {
                return window.getActivePage().showView(view);
            } catch (PartInitException broken) {
                throw new AssertionError(broken);
            }
        });
        Hand.pause();
    }

    WorkflowEditor editor() {
        return editor;
    }

    Design design() {
        return editor.design();
    }

    FigureCanvas canvas() {
        return (FigureCanvas) editor.viewer().getControl();
    }

    /** Waits until the engine has said what it thinks of the last edit, and the canvas shows it. */
    void settled() {
        Hand.await("the engine's findings", design()::isCurrent);
        Window.inDisplayThread(() -> {
            editor.viewer().flush();
            return null;
        });
        Hand.pause();
    }

    Storlet storlet(String name) {
        return Window.inDisplayThread(() -> design().document().getStorlets().stream()
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow());
    }

    GraphicalEditPart part(EObject object) {
        Hand.await("it on the canvas", () -> editor.viewer().getEditPartRegistry().get(object) != null);
        return Window.inDisplayThread(() -> (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(object));
    }

    /** The objects of the document that are selected on the canvas. */
    List<EObject> selected() {
        return Window.inDisplayThread(() -> Selected.of(editor.viewer().getSelection(), EObject.class));
    }

    /** The edges as {@code from > to: verdict}, in the order of the engine. */
    List<String> edges() {
        settled();
        return Window.inDisplayThread(() -> design().graph().orElseThrow().edges().stream().map(edge ->
                edge.from().name() + " > " + edge.to().name() + ": " + edge.verdict()).toList());
    }

    /** The rules of the findings that the engine has now. */
    List<Rule> rules() {
        settled();
        return Window.inDisplayThread(() -> design().analysis().orElseThrow().findings().stream()
                .map(each -> each.rule()).toList());
    }

    List<String> storlets() {
        return Window.inDisplayThread(() -> design().document().getStorlets().stream().map(Storlet::getName).toList());
    }
}
