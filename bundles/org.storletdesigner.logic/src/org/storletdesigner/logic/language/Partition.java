package org.storletdesigner.logic.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.alphabet.JointAlphabet;
import org.storletdesigner.logic.automaton.Dfa;
import org.storletdesigner.logic.index.TupleIndex;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;

/**
 * The division of all strings by some languages: two strings are in one block exactly when the same languages hold
 * them. Blocks are ordered by their words. Immutable.
 */
public final class Partition {
    private final List<String> words;
    private final TupleIndex vectors;

    private Partition(List<String> words, TupleIndex vectors) {
        this.words = List.copyOf(words);
        this.vectors = vectors;
    }

    /**
     * Divides by these languages.
     *
     * @throws BudgetExceeded when their common automaton needs more states or transitions than the limits allow
     */
    public static Partition of(List<Language> languages, Limits limits) {
        return new Walk(languages, limits).run();
    }

    /** How many blocks there are; at least one, and none is empty. */
    public int blocks() {
        return words.size();
    }

    /** Whether the language at this place of the list holds the strings of the block. */
    public boolean in(int block, int language) {
        return (vectors.get(block, language >>> 5) >>> language & 1) != 0;
    }

    /** The shortest string of the block, as {@link Language#shortest()} chooses it. */
    public String word(int block) {
        return words.get(block);
    }

    /** A breadth-first walk through the languages' automata in step. */
    private static final class Walk {
        private final Language[] languages;
        private final int[][] symbolOf;
        private final Alphabet alphabet;
        private final Limits limits;
        private final TupleIndex tuples = new TupleIndex();
        private final TupleIndex vectors = new TupleIndex();
        private final List<String> words = new ArrayList<>();
        private final int[] vector;
        // By which tuple and symbol each tuple was found first, as tuple * symbols + symbol.
        private int[] foundBy = new int[64];

        Walk(List<Language> languages, Limits limits) {
            this.languages = languages.toArray(Language[]::new);
            this.limits = limits;
            alphabet = jointAlphabet();
            symbolOf = new int[this.languages.length][];
            for (int i = 0; i < symbolOf.length; i++) {
                symbolOf[i] = symbolsIn(this.languages[i].dfa().alphabet());
            }
            vector = new int[(this.languages.length + 31) / 32];
        }

        private Alphabet jointAlphabet() {
            Alphabet joint = Language.all().dfa().alphabet();
            for (Language language : languages) {
                joint = JointAlphabet.of(joint, language.dfa().alphabet()).alphabet();
            }
            return joint;
        }

        private int[] symbolsIn(Alphabet coarser) {
            int[] symbols = new int[alphabet.size()];
            Arrays.setAll(symbols, symbol -> coarser.symbol(alphabet.example(symbol)));
            return symbols;
        }

        Partition run() {
            int[] tuple = new int[languages.length];
            tuples.indexOf(tuple, tuple.length);
            for (int i = 0; i < tuples.size(); i++) {
                Dfa.require(limits, tuples.size(), alphabet.size());
                requireRoom();
                note(i);
                for (int symbol = 0; symbol < alphabet.size(); symbol++) {
                    step(i, symbol, tuple);
                    discover(tuple, i * alphabet.size() + symbol);
                }
            }
            return new Partition(words, vectors);
        }

        /** Every tuple takes a number for each language to keep, and a step for each symbol and language to leave. */
        private void requireRoom() {
            if (languages.length * (long) tuples.size() > limits.steps()
                    || languages.length * (long) tuples.size() * alphabet.size() > 20 * limits.steps()) {
                throw new BudgetExceeded("telling the values of " + languages.length
                        + " tests apart needs more than " + limits.steps() + " steps");
            }
        }

        private void step(int from, int symbol, int[] tuple) {
            for (int i = 0; i < tuple.length; i++) {
                tuple[i] = languages[i].next(tuples.get(from, i), symbolOf[i][symbol]);
            }
        }

        private void discover(int[] tuple, int cell) {
            int before = tuples.size();
            if (tuples.indexOf(tuple, tuple.length) == before) {
                foundBy = before == foundBy.length ? Arrays.copyOf(foundBy, 2 * before) : foundBy;
                foundBy[before] = cell;
            }
        }

        private void note(int tuple) {
            Arrays.fill(vector, 0);
            for (int i = 0; i < languages.length; i++) {
                vector[i >>> 5] |= languages[i].accepts(tuples.get(tuple, i)) ? 1 << i : 0;
            }
            int before = vectors.size();
            if (vectors.indexOf(vector, vector.length) == before) {
                words.add(word(tuple));
            }
        }

        private String word(int tuple) {
            StringBuilder reversed = new StringBuilder();
            for (int at = tuple; at != 0; at = foundBy[at] / alphabet.size()) {
                reversed.appendCodePoint(alphabet.example(foundBy[at] % alphabet.size()));
            }
            return reversed.reverse().toString();
        }
    }
}
