package org.storletdesigner.snapshot.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.snapshot.picture.Box;
import org.storletdesigner.snapshot.picture.Point;

/**
 * A storlet in its place, and where its handlers are.
 *
 * @param handlers by their ids; all the same box where the storlet is collapsed
 */
record Frame(Box box, Map<String, Box> handlers) {
    /** As large as the document wants it, and large enough for all its handlers. */
    static Frame of(Storlet storlet, Point corner) {
        return storlet.isCollapsed() ? folded(storlet, Sizes.at(corner, Sizes.FOLDED)) : open(storlet, corner);
    }

    private static Frame folded(Storlet storlet, Box box) {
        Map<String, Box> handlers = new LinkedHashMap<>();
        storlet.getHandlers().forEach(handler -> handlers.put(handler.getId(), box));
        return new Frame(box, handlers);
    }

    private static Frame open(Storlet storlet, Point corner) {
        Map<String, Box> handlers = handlers(storlet);
        handlers.replaceAll((id, box) -> box.moved(corner.plus(0, Sizes.TITLE)));
        Box size = storlet.getBounds() == null ? Sizes.LEAST_FRAME : Sizes.of(storlet.getBounds(), Sizes.LEAST_FRAME);
        double right = corner.x() + size.width();
        double bottom = corner.y() + size.height();
        for (Box box : handlers.values()) {
            right = Math.max(right, box.right() + Sizes.MARGIN);
            bottom = Math.max(bottom, box.bottom() + Sizes.MARGIN);
        }
        return new Frame(new Box(corner.x(), corner.y(), right - corner.x(), bottom - corner.y()), handlers);
    }

    /** Within the contents of their storlet; those without a place stand below the others. */
    private static Map<String, Box> handlers(Storlet storlet) {
        Map<String, Box> handlers = new LinkedHashMap<>();
        double bottom = 2 - Sizes.MARGIN;
        for (Handler handler : storlet.getHandlers()) {
            if (handler.getBounds() != null) {
                Box box = Sizes.of(handler.getBounds(), Sizes.LEAST_HANDLER);
                handlers.put(handler.getId(), box);
                bottom = Math.max(bottom, box.bottom());
            }
        }
        for (Handler handler : storlet.getHandlers()) {
            if (handler.getBounds() == null) {
                Box box = Sizes.at(new Point(Sizes.MARGIN, bottom + Sizes.MARGIN), Sizes.HANDLER);
                handlers.put(handler.getId(), box);
                bottom = box.bottom();
            }
        }
        return handlers;
    }
}
