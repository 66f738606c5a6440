package org.storletdesigner.logic.automaton;

/** Finds the first word of an automaton whose states are numbered by a breadth-first walk. */
public final class ShortestWord {
    private ShortestWord() { }

    /** Its code points, or null when there is no word. */
    public static int[] of(Dfa canonical) {
        int target = canonical.accepting().nextSetBit(0);
        if (target < 0) {
            return null;
        }
        int symbols = canonical.alphabet().size();
        int[] cells = discoveries(canonical, target);
        int length = 0;
        for (int state = target; state != 0; state = cells[state] / symbols) {
            length++;
        }
        int[] word = new int[length];
        for (int state = target; state != 0; state = cells[state] / symbols) {
            word[--length] = canonical.alphabet().example(cells[state] % symbols);
        }
        return word;
    }

    /** For each state up to the target the first cell of the table that leads to it. */
    private static int[] discoveries(Dfa canonical, int target) {
        int[] cells = new int[target + 1];
        int found = 0;
        for (int cell = 0; found < target; cell++) {
            if (canonical.table()[cell] > found) {
                cells[++found] = cell;
            }
        }
        return cells;
    }
}
