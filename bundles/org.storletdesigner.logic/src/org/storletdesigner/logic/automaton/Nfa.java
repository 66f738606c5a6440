package org.storletdesigner.logic.automaton;

/**
 * A nondeterministic automaton in flat form that starts in state 0 and accepts in state 1. The moves of state
 * {@code s} stand from {@code moveStarts[s]} to before {@code moveStarts[s + 1]}: on the symbols from the least to the
 * greatest to a target; its silent moves likewise.
 */
public record Nfa(int[] moveStarts, int[] leastSymbols, int[] greatestSymbols, int[] targets,
        int[] silentStarts, int[] silentTargets) {
    int states() {
        return moveStarts.length - 1;
    }
}
