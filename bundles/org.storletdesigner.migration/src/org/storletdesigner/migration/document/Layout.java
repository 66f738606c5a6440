package org.storletdesigner.migration.document;

import java.util.List;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/** Keeps what comes into a document from lying on what is there: all of it moves below. */
final class Layout {
    private static final int GAP = 40;

    private Layout() { }

    static void settle(Workflow document, List<Storlet> added) {
        List<Bounds> there = document.getStorlets().stream().filter(each -> !added.contains(each))
                .map(Storlet::getBounds).filter(each -> each != null).toList();
        List<Storlet> placed = added.stream().filter(each -> each.getBounds() != null).toList();
        boolean hidden = placed.stream().map(Storlet::getBounds).anyMatch(each ->
                there.stream().anyMatch(other -> overlap(each, other)));
        if (hidden) {
            int bottom = there.stream().mapToInt(each -> each.y() + each.height()).max().orElse(0);
            int top = placed.stream().mapToInt(each -> each.getBounds().y()).min().orElse(0);
            placed.forEach(each -> each.setBounds(lower(each.getBounds(), bottom + GAP - top)));
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static Bounds lower(Bounds bounds, int down) {
        return new Bounds(bounds.x(), bounds.y() + down, bounds.width(), bounds.height());
    }
}
