package org.storletdesigner.editor.actions;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.editor.canvas.CanvasModel;
import org.storletdesigner.editor.layout.Arrangement;
import org.storletdesigner.editor.layout.Places;

/** Lays a canvas out in the background. What was worked out for a canvas that was changed meanwhile is dropped. */
public final class Arranging {
    private final CanvasModel canvas;
    private final Places places;
    private final Supplier<Dimension> window;
    private final Consumer<String> told;
    private Job running;

    /**
     * Lays out for a window of changing size.
     *
     * @param window is asked for its size whenever something is to be laid out for it
     * @param told hears why something that was asked for was not done
     */
    public Arranging(CanvasModel canvas, Places places, Supplier<Dimension> window, Consumer<String> told) {
        this.canvas = canvas;
        this.places = places;
        this.window = window;
        this.told = told;
    }

    /** Moves everything to its place in a layered layout, as one step, which the motion makes and shows. */
    public void arrange(Consumer<Runnable> motion, Runnable done) {
        Map<EObject, Rectangle> before = places.all();
        compute(Arrangement.MOST_FOR_LAYERS, wanted -> {
            if (before.equals(places.all())) {
                motion.accept(() -> move(wanted, done));
            } else {
                told.accept(ActionMessages.notArranged); // a box is where a person has just put it
            }
        }, () -> told.accept(ActionMessages.notArranged));
    }

    private void move(Map<EObject, Rectangle> wanted, Runnable done) {
        canvas.design().edit(ActionMessages.arrange, () -> {
            places.settle();
            wanted.forEach(Places::set);
        });
        done.run();
    }

    /** Proposes places for a document that has none; the document is not changed. */
    public void propose(int most, Runnable done) {
        compute(most, wanted -> {
            wanted.forEach((object, place) -> {
                if (places.isProposed(object)) {
                    places.propose(object, place);
                }
            });
            done.run();
        }, () -> { });
    }

    private void compute(int most, Consumer<Map<EObject, Rectangle>> use, Runnable edited) {
        Arrangement arrangement = new Arrangement(canvas.design().document(), places, canvas.lines().all(),
                window.get());
        long revision = canvas.design().engine().revision();
        cancel();
        running = Job.create(ActionMessages.arranging, monitor -> {
            Map<EObject, Rectangle> wanted = arrangement.compute(most);
            canvas.design().engine().display().asyncExec(() -> {
                if (monitor.isCanceled()) {
                    return;
                }
                if (revision == canvas.design().engine().revision()) {
                    use.accept(wanted);
                } else {
                    edited.run();
                }
            });
            return Status.OK_STATUS;
        });
        running.schedule();
    }

    /** Drops what is still being computed. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
