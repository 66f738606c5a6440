package org.storletdesigner.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which pages were read, in order, and how far each was scrolled. */
final class History {
    private static final int MOST = 100;

    /** @param top how far it is scrolled */
    record Stay(String page, int top) { }

    private final List<Stay> stays = new ArrayList<>();
    private int at = -1;

    /** Goes on to a page; what was ahead is forgotten. */
    void visit(String page) {
        stays.subList(at + 1, stays.size()).clear();
        stays.add(new Stay(page, 0));
        if (stays.size() > MOST) {
            stays.removeFirst();
        }
        at = stays.size() - 1;
    }

    /** The page that is shown. */
    Optional<String> current() {
        return at < 0 ? Optional.empty() : Optional.of(stays.get(at).page());
    }

    /** Remembers how far the page is scrolled that is shown. */
    void scrolled(int top) {
        if (at >= 0) {
            stays.set(at, new Stay(stays.get(at).page(), top));
        }
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < stays.size();
    }

    /** Goes back, or forward again, and says where it arrives. */
    Optional<Stay> go(int steps) {
        if (!canGo(steps)) {
            return Optional.empty();
        }
        at += steps;
        return Optional.of(stays.get(at));
    }
}
