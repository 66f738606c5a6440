package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways to satisfy some clauses: for each clause one of its keys, and for each key that is chosen the values that
 * satisfy all clauses which chose it. The clauses hold exactly where some way holds.
 */
final class Models {
    private static final int MOST = 64;

    /** The keys that a way tests, and the set in which each must be. */
    record Model(int[] keys, int[] sets) { }

    private final List<Terms> clauses;
    private final Keys keys;
    private final List<Model> found = new ArrayList<>();
    private boolean complete = true;

    Models(Clauses clauses, Keys keys) {
        this.clauses = clauses.all();
        this.keys = keys;
        extend(0, new int[0], new int[0]);
    }

    List<Model> found() {
        return found;
    }

    /** Whether these are all ways. */
    boolean isComplete() {
        return complete;
    }

    private void extend(int clause, int[] chosen, int[] sets) {
        if (clause == clauses.size()) {
            complete = found.size() < MOST;
            if (complete) {
                found.add(new Model(chosen, sets));
            }
            return;
        }
        Terms terms = clauses.get(clause);
        for (int i = 0; i < terms.size() && complete; i++) {
            choose(clause, terms.keys()[i], terms.sets()[i], chosen, sets);
        }
    }

    private void choose(int clause, int key, int set, int[] chosen, int[] sets) {
        int place = indexOf(chosen, key);
        if (place < 0) {
            extend(clause + 1, plus(chosen, key), plus(sets, set));
            return;
        }
        int meet = keys.of(key).meet(sets[place], set);
        if (meet != KeySets.EMPTY) {
            int[] narrowed = sets.clone();
            narrowed[place] = meet;
            extend(clause + 1, chosen, narrowed);
        }
    }

    private static int[] plus(int[] numbers, int last) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    private static int indexOf(int[] numbers, int wanted) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
