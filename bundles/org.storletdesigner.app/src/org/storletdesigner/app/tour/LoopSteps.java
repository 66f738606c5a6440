package org.storletdesigner.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;

/** The walk through the example of the thumbnails that never end. */
final class LoopSteps {
    private static final String VIEW = "org.storletdesigner.app.view.";

    private final IWorkbenchWindow window;
    private final IEditorPart editor;
    private final Design design;

    LoopSteps(IWorkbenchWindow window, IEditorPart editor, Design design) {
        this.window = window;
        this.editor = editor;
        this.design = design;
    }

    /** The stops, without those whose view this installation does not have. */
    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(canvas(TourMessages.lookTitle, TourMessages.look, this::fadeNothing));
        steps.add(canvas(TourMessages.loopTitle, TourMessages.loop, this::showLoop));
        steps.add(view("explain", TourMessages.whyTitle, TourMessages.why, this::chooseLoop));
        steps.add(view("findings", TourMessages.findingTitle, TourMessages.finding, this::fadeNothing));
        steps.add(new Step(TourMessages.repairTitle, TourMessages.repair, Optional.of(VIEW + "findings"),
                this::fadeNothing,
                Optional.of(new Step.Deed(TourMessages.repairDeed, new FirstRepair(window, design)::apply))));
        steps.add(new Step(TourMessages.undoTitle, TourMessages.undo, Optional.empty(), this::showAll,
                Optional.of(new Step.Deed(TourMessages.undoDeed, this::undoOrRedo))));
        steps.add(view("trace", TourMessages.traceTitle, TourMessages.trace, () -> { }));
        steps.add(canvas(TourMessages.saveTitle, TourMessages.save, () -> { }));
        steps.removeIf(step -> step.view().isPresent() && isMissing(step.view().get()));
        return List.copyOf(steps);
    }

    private static boolean isMissing(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) == null;
    }

    private Step canvas(String title, String text, Runnable arrive) {
        return new Step(title, text, Optional.empty(), () -> {
            window.getActivePage().activate(editor);
            arrive.run();
        }, Optional.empty());
    }

    private static Step view(String name, String title, String text, Runnable arrive) {
        return new Step(title, text, Optional.of(VIEW + name), arrive, Optional.empty());
    }

    private void showLoop() {
        loop().ifPresent(edge -> {
            design.emphasise(new Emphasis(Set.of(edge.from()), Set.of(edge)));
            design.reveal(List.of(edge));
        });
    }

    /** Anew, because a view that was just opened hears only of what is chosen from now on. */
    private void chooseLoop() {
        design.reveal(List.of());
        design.reveal(loop().stream().toList());
    }

    /** The edge from a handler to itself. */
    private Optional<EdgeKey> loop() {
        return design.graph().map(TriggerGraph::edges).stream().flatMap(List::stream)
                .filter(edge -> edge.from().id().equals(edge.to().id())).map(EdgeKey::of).findFirst();
    }

    private void fadeNothing() {
        design.emphasise(Emphasis.NONE);
    }

    private void showAll() {
        window.getActivePage().activate(editor);
        fadeNothing();
    }

    private void undoOrRedo() {
        CommandStack commands = design.commands();
        if (commands.canRedo()) {
            commands.redo();
        } else if (commands.canUndo()) {
            commands.undo();
        }
    }
}
