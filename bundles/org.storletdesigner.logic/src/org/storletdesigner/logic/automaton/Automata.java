package org.storletdesigner.logic.automaton;

import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.pattern.CodePoints;
import org.storletdesigner.logic.pattern.RegularExpression;

/**
 * Spells a regular expression out as a nondeterministic automaton. The only class that knows dk.brics.
 *
 * <p>That library changes what it is given and is not thread-safe, so that each automaton is built, read and dropped
 * inside one call. Its letters are UTF-16 units; here they stand for the symbols of an alphabet. It knows no silent
 * moves in an automaton at rest, so that one letter is set apart for them.
 */
public final class Automata {
    private static final char SILENT = Character.MAX_VALUE;

    private final Alphabet alphabet;
    private final Map<CodePoints, int[]> symbols = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    private Automata(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /**
     * Spells out an expression over an alphabet that separates all its sets. The size of the result is linear in
     * {@link RegularExpression#size()}, which the caller has to have checked.
     */
    public static Nfa spellOut(RegularExpression expression, Alphabet alphabet) {
        if (alphabet.size() >= SILENT) {
            throw new BudgetExceeded("a pattern has too many different characters");
        }
        Automata automata = new Automata(alphabet);
        automata.connect(expression, automata.newState(), automata.newState());
        return automata.flatten();
    }

    private State newState() {
        State state = new State();
        states.add(state);
        return state;
    }

    /** Adds paths between two states; no path of another part may enter {@code from} or leave {@code to} by them. */
    private void connect(RegularExpression expression, State from, State to) {
        switch (expression) {
            case RegularExpression.Empty empty -> { }
            case RegularExpression.Epsilon epsilon -> silent(from, to);
            case RegularExpression.Literal(String text) -> literal(text, from, to);
            case RegularExpression.Characters(CodePoints set) -> characters(set, from, to);
            case RegularExpression.Concatenation(List<RegularExpression> parts) -> chain(parts, from, to);
            case RegularExpression.Alternation(List<RegularExpression> options) ->
                options.forEach(option -> connect(option, from, to));
            case RegularExpression.Repeat repeat -> repeat(repeat, from, to);
        }
    }

    private static void silent(State from, State to) {
        from.addTransition(new Transition(SILENT, to));
    }

    private void literal(String text, State from, State to) {
        State here = from;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            State next = i < text.length() ? newState() : to;
            here.addTransition(new Transition((char) alphabet.symbol(codePoint), next));
            here = next;
        }
    }

    private void characters(CodePoints set, State from, State to) {
        int[] members = symbols.computeIfAbsent(set, alphabet::symbolsOf);
        for (int i = 0; i < members.length;) {
            int least = members[i];
            while (++i < members.length && members[i] == members[i - 1] + 1) {
                continue;
            }
            from.addTransition(new Transition((char) least, (char) members[i - 1], to));
        }
    }

    private void chain(List<RegularExpression> parts, State from, State to) {
        State here = from;
        for (int i = 0; i < parts.size(); i++) {
            State next = i + 1 < parts.size() ? newState() : to;
            connect(parts.get(i), here, next);
            here = next;
        }
        if (parts.isEmpty()) {
            silent(from, to);
        }
    }

    private void repeat(RegularExpression.Repeat repeat, State from, State to) {
        boolean endless = repeat.max() == RegularExpression.UNBOUNDED;
        int copies = endless ? Math.max(1, repeat.min()) : repeat.max();
        // The first state of its own keeps loops away from what else leaves 'from'.
        State here = newState();
        silent(from, here);
        for (int i = 0; i < copies; i++) {
            State next = newState();
            if (i >= repeat.min()) {
                silent(here, to);
            }
            connect(repeat.body(), here, next);
            if (endless && i + 1 == copies) {
                silent(next, here);
            }
            here = next;
        }
        silent(here, to);
    }

    private Nfa flatten() {
        Map<State, Integer> numbers = new IdentityHashMap<>();
        for (State state : states) {
            numbers.put(state, numbers.size());
        }
        int moves = 0;
        int silents = 0;
        for (State state : states) {
            for (Transition transition : state.getTransitions()) {
                boolean silent = transition.getMin() == SILENT;
                moves += silent ? 0 : 1;
                silents += silent ? 1 : 0;
            }
        }
        Nfa nfa = new Nfa(new int[states.size() + 1], new int[moves], new int[moves], new int[moves],
                new int[states.size() + 1], new int[silents]);
        fill(nfa, numbers);
        return nfa;
    }

    private void fill(Nfa nfa, Map<State, Integer> numbers) {
        int move = 0;
        int silent = 0;
        for (int i = 0; i < states.size(); i++) {
            for (Transition transition : states.get(i).getTransitions()) {
                int target = numbers.get(transition.getDest());
                if (transition.getMin() == SILENT) {
                    nfa.silentTargets()[silent++] = target;
                } else {
                    nfa.leastSymbols()[move] = transition.getMin();
                    nfa.greatestSymbols()[move] = transition.getMax();
                    nfa.targets()[move++] = target;
                }
            }
            nfa.moveStarts()[i + 1] = move;
            nfa.silentStarts()[i + 1] = silent;
        }
    }
}
