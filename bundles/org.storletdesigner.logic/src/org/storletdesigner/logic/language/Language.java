package org.storletdesigner.logic.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.automaton.Automata;
import org.storletdesigner.logic.automaton.CanonicalForm;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.automaton.Moves;
import org.storletdesigner.logic.automaton.Nfa;
import org.storletdesigner.logic.automaton.ShortestWord;
import org.storletdesigner.logic.automaton.SubsetConstruction;
import org.storletdesigner.logic.automaton.Words;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;
import org.storletdesigner.logic.pattern.RegularExpression;

/**
 * A regular language of strings of code points. Immutable and thread-safe; equal when it holds the same strings.
 * Operations that may grow are bounded and throw {@link BudgetExceeded}; those without limits take
 * {@link Limits#DEFAULT}.
 */
public final class Language {
    private static final Language NONE = ofDfa(new Dfa(Alphabet.separating(List.of(), Limits.DEFAULT),
            new int[1], new BitSet()));
    private static final Language ALL = NONE.complement();

    // In canonical form, so that equal languages have equal arrays.
    private final Dfa dfa;
    private final int[] shortest;
    private final int nothing;
    private final int everything;
    private final boolean single;
    private final int hash;
    private final AtomicReferenceArray<Language> derivatives;
    // Threads may make it at the same time, each the same.
    private Moves moves;

    private Language(Dfa canonical) {
        dfa = canonical;
        shortest = ShortestWord.of(canonical);
        nothing = sink(false);
        everything = sink(true);
        derivatives = new AtomicReferenceArray<>(states());
        single = shortest != null && states() == shortest.length + 2 && Stem.isAll(shortest, this);
        hash = 31 * (31 * dfa.alphabet().hashCode() + Arrays.hashCode(dfa.table())) + dfa.accepting().hashCode();
    }

    /** The language without strings. */
    public static Language none() {
        return NONE;
    }

    /** The language of all strings. */
    public static Language all() {
        return ALL;
    }

    /** The language of this one string. */
    public static Language of(String word) {
        return ofWords(List.of(word));
    }

    /** The language of these strings. */
    public static Language ofWords(Collection<String> words) {
        return ofWords(words, Limits.DEFAULT);
    }

    /**
     * The language of these strings.
     *
     * @throws IllegalArgumentException when one of them has a lone surrogate
     */
    public static Language ofWords(Collection<String> words, Limits limits) {
        return new Language(CanonicalForm.ofMinimal(Words.automatonOf(words, limits)));
    }

    /** The language of an expression. */
    public static Language of(RegularExpression expression, Limits limits) {
        if (expression.size() > limits.states()) {
            throw new BudgetExceeded("a pattern has more than " + limits.states() + " positions");
        }
        Set<CodePoints> sets = new LinkedHashSet<>();
        collectSets(expression, sets);
        Alphabet alphabet = Alphabet.separating(sets, limits);
        Nfa nfa = Automata.spellOut(expression, alphabet);
        return ofDfa(SubsetConstruction.determinize(nfa, alphabet, limits));
    }

    private static void collectSets(RegularExpression expression, Set<CodePoints> sets) {
        switch (expression) {
            case RegularExpression.Empty empty -> { }
            case RegularExpression.Epsilon epsilon -> { }
            case RegularExpression.Literal(String text) -> text.codePoints().forEach(c -> sets.add(CodePoints.of(c)));
            case RegularExpression.Characters(CodePoints set) -> sets.add(set);
            case RegularExpression.Concatenation(List<RegularExpression> parts) ->
                parts.forEach(part -> collectSets(part, sets));
            case RegularExpression.Alternation(List<RegularExpression> options) ->
                options.forEach(option -> collectSets(option, sets));
            case RegularExpression.Repeat repeat -> collectSets(repeat.body(), sets);
        }
    }

    static Language ofDfa(Dfa dfa) {
        return new Language(CanonicalForm.of(dfa));
    }

    /** All other strings. Takes time linear in the number of states. */
    public Language not() {
        return isEmpty() ? ALL : isAll() ? NONE : complement();
    }

    private Language complement() {
        BitSet flipped = (BitSet) dfa.accepting().clone();
        flipped.flip(0, states());
        return new Language(new Dfa(dfa.alphabet(), dfa.table(), flipped));
    }

    /** The strings in both languages. */
    public Language and(Language other, Limits limits) {
        if (isEmpty() || other.isAll() || equals(other)) {
            return this;
        }
        if (other.isEmpty() || isAll()) {
            return other;
        }
        if (single || other.single) {
            Language one = single ? this : other;
            return (single ? other : this).accepts(one.shortest) ? one : NONE;
        }
        return combined(Product.Operation.AND, other, limits);
    }

    /** The strings in one of the languages. */
    public Language or(Language other, Limits limits) {
        if (isAll() || other.isEmpty() || equals(other)) {
            return this;
        }
        return other.isAll() || isEmpty() ? other : combined(Product.Operation.OR, other, limits);
    }

    /** The strings in this language and not in the other. */
    public Language minus(Language other, Limits limits) {
        if (isEmpty() || other.isEmpty()) {
            return this;
        }
        if (single || other.isAll()) {
            return other.accepts(shortest) ? NONE : this;
        }
        return combined(Product.Operation.MINUS, other, limits);
    }

    private Language combined(Product.Operation operation, Language other, Limits limits) {
        return ofDfa(Product.combine(operation, this, other, limits));
    }

    /** Whether every string of this language is in the other. */
    public boolean inside(Language other) {
        return inside(other, Limits.DEFAULT);
    }

    /** Whether every string of this language is in the other. */
    public boolean inside(Language other, Limits limits) {
        if (isEmpty() || other.isAll() || equals(other)) {
            return true;
        }
        return other.accepts(shortest) && (single || !Encounter.ofLeftAlone(this, other, limits));
    }

    /** Whether some string is in both languages. */
    public boolean overlaps(Language other) {
        return overlaps(other, Limits.DEFAULT);
    }

    /** Whether some string is in both languages. */
    public boolean overlaps(Language other, Limits limits) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        return other.accepts(shortest) || accepts(other.shortest)
                || !single && !other.single && Encounter.ofBoth(this, other, limits);
    }

    public boolean isEmpty() {
        return nothing == 0;
    }

    public boolean isAll() {
        return everything == 0;
    }

    /** Whether this string is in the language; one with a lone surrogate is in none. */
    public boolean contains(String word) {
        int state = stateAfter(word);
        return state >= 0 && accepts(state);
    }

    /** The state after a string, or after a beginning of which nothing can come any more; -1 for a lone surrogate. */
    private int stateAfter(String word) {
        int state = 0;
        for (int i = 0; i < word.length() && state != nothing;) {
            int codePoint = word.codePointAt(i);
            int symbol = dfa.alphabet().symbol(codePoint);
            if (symbol == Alphabet.NO_SYMBOL) {
                return -1;
            }
            state = next(state, symbol);
            i += Character.charCount(codePoint);
        }
        return state;
    }

    private boolean accepts(int[] word) {
        int state = 0;
        for (int codePoint : word) {
            state = next(state, dfa.alphabet().symbol(codePoint));
        }
        return accepts(state);
    }

    /**
     * The string with the fewest code points; among these the first in the order a-z, A-Z, 0-9, other printable
     * ASCII, everything else by code point with control characters last.
     */
    public Optional<String> shortest() {
        return shortest == null ? Optional.empty() : Optional.of(new String(shortest, 0, shortest.length));
    }

    /** The string, if there is just one. */
    public Optional<String> onlyWord() {
        return single ? shortest() : Optional.empty();
    }

    /** A few strings: all strings of the language begin with one of them. */
    public List<String> stems() {
        return single ? List.of(shortest().orElseThrow())
                : FewWords.of(this).orElseGet(() -> List.of(Stem.of(this)));
    }

    /**
     * What follows a string in the strings that begin with it: the derivative (Brzozowski 1964). Remembered, one for
     * each state of the automaton.
     */
    public Language after(String start) {
        int state = stateAfter(start);
        if (state < 0 || state == nothing) {
            return NONE;
        }
        if (state == 0 || state == everything) {
            return state == 0 ? this : ALL;
        }
        Language known = derivatives.get(state);
        if (known == null) {
            known = ofDfa(dfa.startingAt(state));
            derivatives.set(state, known);
        }
        return known;
    }

    /** How many states the minimal complete automaton has. */
    public int states() {
        return dfa.states();
    }

    Dfa dfa() {
        return dfa;
    }

    /** The same automaton in another form, made when it is first needed. */
    Moves moves() {
        Moves known = moves;
        if (known == null) {
            known = Moves.of(dfa);
            moves = known;
        }
        return known;
    }

    int next(int state, int symbol) {
        return dfa.table()[state * dfa.alphabet().size() + symbol];
    }

    boolean accepts(int state) {
        return dfa.accepting().get(state);
    }

    /** The state after which nothing is accepted, or -1. */
    int nothing() {
        return nothing;
    }

    /** The state after which everything is accepted, or -1. */
    int everything() {
        return everything;
    }

    /** Whether what comes after this state cannot change the answer any more. */
    Product.Settled settled(int state) {
        if (state == nothing) {
            return Product.Settled.NOTHING;
        }
        return state == everything ? Product.Settled.EVERYTHING : Product.Settled.NO;
    }

    private int sink(boolean accepting) {
        int symbols = dfa.alphabet().size();
        for (int state = 0; state < states(); state++) {
            boolean loops = accepts(state) == accepting;
            for (int symbol = 0; loops && symbol < symbols; symbol++) {
                loops = next(state, symbol) == state;
            }
            if (loops) {
                return state;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Language that && hash == that.hash
                && dfa.accepting().equals(that.dfa.accepting())
                && dfa.alphabet().equals(that.dfa.alphabet())
                && Arrays.equals(dfa.table(), that.dfa.table());
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The number of states and the shortest string. */
    @Override
    public String toString() {
        return "Language[states=" + states() + ", shortest=" + Objects.toString(shortest().orElse(null)) + "]";
    }
}
