package org.storletdesigner.logic.solver;

import java.util.ArrayList;
import java.util.List;

/** A positive combination of tests on the slots of a {@link Solver}. Immutable. */
public sealed interface Constraint {
    Constraint TRUE = new Constant(true);
    Constraint FALSE = new Constant(false);

    record Constant(boolean value) implements Constraint { }

    /** The slot holds one of the blocks. */
    record In(int slot, BlockSet blocks) implements Constraint { }

    record All(List<Constraint> parts) implements Constraint { }

    record Any(List<Constraint> parts) implements Constraint { }

    static Constraint of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** All of the parts, with constants and nested conjunctions folded. */
    static Constraint all(List<? extends Constraint> parts) {
        List<Constraint> open = new ArrayList<>(parts.size());
        for (Constraint part : parts) {
            if (part == FALSE) {
                return FALSE;
            }
            if (part instanceof All(List<Constraint> inner)) {
                open.addAll(inner);
            } else if (part != TRUE) {
                open.add(part);
            }
        }
        return open.isEmpty() ? TRUE : open.size() == 1 ? open.getFirst() : new All(open);
    }

    /** Some of the parts, with constants and nested disjunctions folded. */
    static Constraint any(List<? extends Constraint> parts) {
        List<Constraint> open = new ArrayList<>(parts.size());
        for (Constraint part : parts) {
            if (part == TRUE) {
                return TRUE;
            }
            if (part instanceof Any(List<Constraint> inner)) {
                open.addAll(inner);
            } else if (part != FALSE) {
                open.add(part);
            }
        }
        return open.isEmpty() ? FALSE : open.size() == 1 ? open.getFirst() : new Any(open);
    }
}
