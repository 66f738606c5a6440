package org.storletdesigner.app.tour;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.storletdesigner.app.files.Documents;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.editor.design.ActiveDesign;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.Emphasis;

/**
 * A guided walk through an open example. The window stays usable all the time; the walk ends when its document is
 * closed.
 */
final class Walk implements IPartListener2 {
    private static final int SETTLING_MILLIS = 60;
    private static Walk current;

    private final IWorkbenchWindow window;
    private final IEditorPart editor;
    private final Design design;
    private final List<Step> steps;
    private final Balloon balloon;
    private int at;

    private Walk(IWorkbenchWindow window, IEditorPart editor, Design design) {
        this.window = window;
        this.editor = editor;
        this.design = design;
        steps = new LoopSteps(window, editor, design).all();
        balloon = new Balloon(window.getShell(), this::move, this::end);
        window.getPartService().addPartListener(this);
    }

    /** Opens a copy of the example and the first stop. One walk at a time. */
    static void begin(IWorkbenchWindow window) throws IOException {
        if (current != null) {
            current.end();
        }
        IEditorPart editor = Documents.openNew(window, Examples.LOOP.read(), Examples.LOOP.file());
        Optional<Design> design = ActiveDesign.of(editor);
        if (design.isPresent()) {
            current = new Walk(window, editor, design.get());
            current.move(0);
        }
    }

    private void move(int by) {
        at = Math.clamp(at + by, 0, steps.size() - 1);
        Step step = steps.get(at);
        Optional<Control> target = step.view().map(this::show).orElseGet(() -> control(editor));
        step.arrive().run();
        // A view that was just opened gets its place first.
        window.getShell().getDisplay().timerExec(SETTLING_MILLIS, () -> point(step, target));
    }

    private void point(Step step, Optional<Control> target) {
        if (current == this && steps.get(at) == step) {
            balloon.show(step, at + 1, steps.size(), target.filter(control -> !control.isDisposed()));
        }
    }

    private Optional<Control> show(String view) {
        try {
            return control(window.getActivePage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException broken) {
            ILog.get().error("The view " + view + " cannot be shown.", broken);
            return Optional.empty();
        }
    }

    private static Optional<Control> control(IWorkbenchPart part) {
        MPart model = part.getSite().getService(MPart.class);
        return model != null && model.getWidget() instanceof Control control ? Optional.of(control) : Optional.empty();
    }

    private void end() {
        if (current == this) {
            current = null;
            window.getPartService().removePartListener(this);
            balloon.close();
            design.emphasise(Emphasis.NONE);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            end();
        }
    }
}
