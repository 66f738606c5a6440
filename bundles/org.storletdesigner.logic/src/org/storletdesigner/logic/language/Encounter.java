package org.storletdesigner.logic.language;

import org.storletdesigner.logic.alphabet.SymbolPairs;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.automaton.Moves;
import org.storletdesigner.logic.index.PairSet;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;

/**
 * Walks two automata side by side, to find out whether they accept a string in common. Small ones are walked along
 * their ranges of code points, which takes no preparation for a pair of them; large ones along joint symbols, which are
 * fewer.
 */
final class Encounter {
    private static final int MOST_CELLS = 1 << 14;

    private final Language left;
    private final Language right;
    // Whether strings that the right side does not accept are wanted.
    private final boolean denied;
    private final int hopelessLeft;
    private final int hopelessRight;
    private final Limits limits;
    private final PairSet pairs;
    private long steps;

    private Encounter(Language left, Language right, boolean denied, Limits limits) {
        this.left = left;
        this.right = right;
        this.denied = denied;
        this.limits = limits;
        hopelessLeft = left.nothing();
        hopelessRight = denied ? right.everything() : right.nothing();
        pairs = new PairSet(left.states(), right.states());
    }

    /** Whether some string is in both languages. */
    static boolean ofBoth(Language left, Language right, Limits limits) {
        return new Encounter(left, right, false, limits).isFound();
    }

    /** Whether some string is in the left language alone. */
    static boolean ofLeftAlone(Language left, Language right, Limits limits) {
        return new Encounter(left, right, true, limits).isFound();
    }

    /** Whether the moves of an automaton by ranges of code points are worth their memory. */
    static boolean isSmall(Dfa dfa) {
        return (long) dfa.states() * dfa.alphabet().intervals() <= MOST_CELLS;
    }

    private boolean isFound() {
        pairs.add(0, 0);
        return isSmall(left.dfa()) && isSmall(right.dfa()) ? followRanges() : followSymbols();
    }

    private boolean isFound(int a, int b) {
        return left.accepts(a) && right.accepts(b) != denied;
    }

    private boolean followRanges() {
        Moves lefts = left.moves();
        Moves rights = right.moves();
        for (int next = 0; next < pairs.size(); next++) {
            int a = pairs.left(next);
            int b = pairs.right(next);
            if (isFound(a, b)) {
                return true;
            }
            int i = lefts.first()[a];
            int j = rights.first()[b];
            count(lefts.first()[a + 1] - i + rights.first()[b + 1] - j);
            while (i < lefts.first()[a + 1]) {
                add(lefts.targets()[i], rights.targets()[j]);
                int order = lefts.ends()[i] - rights.ends()[j];
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }
        return false;
    }

    private boolean followSymbols() {
        SymbolPairs symbols = SymbolPairs.of(left.dfa().alphabet(), right.dfa().alphabet());
        for (int next = 0; next < pairs.size(); next++) {
            int a = pairs.left(next);
            int b = pairs.right(next);
            if (isFound(a, b)) {
                return true;
            }
            count(symbols.size());
            for (int symbol = 0; symbol < symbols.size(); symbol++) {
                add(left.next(a, symbols.left()[symbol]), right.next(b, symbols.right()[symbol]));
            }
        }
        return false;
    }

    private void add(int a, int b) {
        if (a != hopelessLeft && b != hopelessRight) {
            pairs.add(a, b);
        }
    }

    private void count(int more) {
        steps += more;
        if (steps > limits.steps()) {
            throw new BudgetExceeded("comparing two patterns takes more than " + limits.steps() + " steps");
        }
    }
}
