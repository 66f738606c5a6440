package org.storletdesigner.benchmark.peer;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import org.storletdesigner.benchmark.workload.PatternPair;

/** Asks dk.brics.automaton as its documentation shows. Its optional operators would give characters another meaning. */
public final class Brics {
    private Brics() { }

    /** The minimal deterministic automaton of a pattern. */
    public static Automaton automaton(String pattern) {
        return new RegExp(pattern, RegExp.NONE).toAutomaton();
    }

    /** The right side of a pair. */
    public static Automaton right(PatternPair pair) {
        Automaton right = automaton(pair.right());
        return pair.rightDenied() ? right.complement() : right;
    }

    /** Answers a pair with nothing kept. */
    public static boolean holds(PatternPair pair) {
        return automaton(pair.left()).subsetOf(right(pair));
    }
}
