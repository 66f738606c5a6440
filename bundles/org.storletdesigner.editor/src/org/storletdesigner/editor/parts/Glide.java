package org.storletdesigner.editor.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;

/**
 * Shows for a moment how boxes move from where they were to where they are; the document has them in their new places
 * all the time, and nothing waits for it. Only for the display's thread.
 */
public final class Glide {
    private static final int MILLIS = 260;
    private static final int FRAME_MILLIS = 16;
    /** With more boxes, whose lines go new ways in every frame, it would not be smooth. */
    private static final int MOST = 60;

    private final GraphicalViewer viewer;
    private final BooleanSupplier wanted;
    private Map<BoxPart, Way> running = Map.of();
    private int number;

    private record Way(Rectangle from, Rectangle to) {
        /** Fast at first, slow at the end. */
        Rectangle at(double progress) {
            double part = 1 - (1 - progress) * (1 - progress) * (1 - progress);
            return new Rectangle(between(from.x, to.x, part), between(from.y, to.y, part),
                    between(from.width, to.width, part), between(from.height, to.height, part));
        }

        private static int between(int from, int to, double part) {
            return (int) Math.round(from + (to - from) * part);
        }
    }

    /** Asks before every movement whether it is wanted. */
    public Glide(GraphicalViewer viewer, BooleanSupplier wanted) {
        this.viewer = viewer;
        this.wanted = wanted;
    }

    /** Makes a change of places, and shows how everything moves there. */
    public void during(Runnable change) {
        finish();
        Map<BoxPart, Rectangle> before = places();
        change.run();
        viewer.flush();
        if (wanted.getAsBoolean() && before.size() <= MOST) {
            Map<BoxPart, Way> ways = new LinkedHashMap<>();
            places().forEach((part, to) -> {
                Rectangle from = before.getOrDefault(part, to);
                if (!from.equals(to)) {
                    ways.put(part, new Way(from, to));
                }
            });
            running = ways;
            show(ways, number, System.nanoTime());
        }
    }

    /** Everything is where it belongs, at once. */
    public void finish() {
        number++;
        running.keySet().stream().filter(BoxPart::isActive).forEach(part -> put(part, null));
        running = Map.of();
    }

    private Map<BoxPart, Rectangle> places() {
        Map<BoxPart, Rectangle> places = new LinkedHashMap<>();
        Map<?, ?> parts = viewer.getEditPartRegistry();
        parts.values().stream().filter(BoxPart.class::isInstance).map(BoxPart.class::cast)
                .forEach(part -> places.put(part, part.getFigure().getBounds().getCopy()));
        return places;
    }

    private void show(Map<BoxPart, Way> ways, int mine, long begin) {
        if (mine != number) {
            return;
        }
        double progress = (System.nanoTime() - begin) / 1e6 / MILLIS;
        boolean goesOn = progress < 1;
        ways.forEach((part, way) -> {
            if (part.isActive()) {
                put(part, goesOn ? way.at(progress) : null);
            }
        });
        if (goesOn && !ways.isEmpty()) {
            viewer.getControl().getDisplay().timerExec(FRAME_MILLIS, () -> {
                if (!viewer.getControl().isDisposed()) {
                    show(ways, mine, begin);
                }
            });
        }
    }

    /** In the end it is where the document says, which may have been changed meanwhile. */
    private static void put(BoxPart part, Rectangle place) {
        if (place == null) {
            part.refreshPlace();
        } else {
            ((GraphicalEditPart) part.getParent()).setLayoutConstraint(part, part.getFigure(), place);
            part.context().router().boxesMoved();
        }
    }
}
