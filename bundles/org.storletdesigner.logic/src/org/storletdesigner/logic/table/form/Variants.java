package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.solver.Formulas;

/**
 * What the cases of an output write, by which of its boxes hold together. Immutable.
 *
 * @param exact whether the boxes that do not hold can be made to fail whatever is written; else a variant may be one
 *     that no case has
 */
record Variants(List<Terms> all, boolean exact) {
    private static final int MOST = 32;

    /** The variants of an output with these boxes; nothing where they would be too many. */
    static Optional<Variants> of(List<Terms> boxes, Formulas formulas) {
        Search search = new Search(boxes, formulas);
        return search.extend(0, 0, Terms.NONE) ? Optional.of(new Variants(search.found, search.exact))
                : Optional.empty();
    }

    /** Walks all sets of boxes that can hold together. */
    private static final class Search {
        private final List<Terms> boxes;
        private final Formulas formulas;
        private final List<Terms> found = new ArrayList<>();
        private boolean exact = true;

        Search(List<Terms> boxes, Formulas formulas) {
            this.boxes = boxes;
            this.formulas = formulas;
        }

        /** Decides on a box and those behind it; answers whether there are not too many variants. */
        boolean extend(int box, int members, Terms written) {
            if (box == boxes.size()) {
                return members == 0 || add(members, written);
            }
            Optional<Terms> more = written.and(boxes.get(box), formulas);
            return (more.isEmpty() || extend(box + 1, members | 1 << box, more.get()))
                    && extend(box + 1, members, written);
        }

        private boolean add(int members, Terms written) {
            found.add(written);
            exact = exact && othersCanFail(members, written);
            return found.size() <= MOST;
        }

        /**
         * Each other box contradicts what is written, or writes no other keys, or fails where a key that is not written
         * has a value outside its set.
         */
        private boolean othersCanFail(int members, Terms written) {
            List<Terms> open = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                Terms unwritten = boxes.get(i).without(written);
                if ((members >>> i & 1) == 0 && unwritten.size() > 0
                        && written.and(boxes.get(i), formulas).isPresent()) {
                    open.add(unwritten);
                }
            }
            return canFail(open, 0, Terms.NONE);
        }

        private boolean canFail(List<Terms> open, int box, Terms avoided) {
            if (box == open.size()) {
                return true;
            }
            Terms terms = open.get(box);
            for (int i = 0; i < terms.size(); i++) {
                Optional<Terms> more = avoided.or(Terms.of(terms.key(i), terms.set(i)), formulas);
                if (!terms.set(i).isEverything() && more.isPresent() && canFail(open, box + 1, more.get())) {
                    return true;
                }
            }
            return false;
        }
    }
}
