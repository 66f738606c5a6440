package org.storletdesigner.logic.automaton;

import java.util.Arrays;
import java.util.BitSet;
import org.storletdesigner.logic.alphabet.Alphabet;
import org.storletdesigner.logic.index.TupleIndex;

/**
 * Brings an automaton into the one form that depends only on its language: minimal, symbols merged that behave alike
 * and numbered by their first characters, states numbered by a breadth-first walk in the order of the symbols.
 */
public final class CanonicalForm {
    private CanonicalForm() { }

    public static Dfa of(Dfa dfa) {
        return ofMinimal(quotient(dfa));
    }

    /** The form of an automaton no two states of which accept the same. */
    public static Dfa ofMinimal(Dfa dfa) {
        return renumbered(withSymbolsMerged(dfa));
    }

    private static Dfa quotient(Dfa dfa) {
        int[] classes = Minimization.classesOf(dfa);
        int symbols = dfa.alphabet().size();
        int count = Arrays.stream(classes).max().orElseThrow() + 1;
        int[] table = new int[count * symbols];
        BitSet accepting = new BitSet(count);
        // State 0 has to stay the first one.
        int zero = classes[0];
        for (int state = classes.length - 1; state >= 0; state--) {
            int number = swapped(classes[state], zero);
            accepting.set(number, dfa.accepting().get(state));
            for (int symbol = 0; symbol < symbols; symbol++) {
                table[number * symbols + symbol] = swapped(classes[dfa.table()[state * symbols + symbol]], zero);
            }
        }
        return new Dfa(dfa.alphabet(), table, accepting);
    }

    private static int swapped(int number, int zero) {
        return number == zero ? 0 : number == 0 ? zero : number;
    }

    private static Dfa withSymbolsMerged(Dfa dfa) {
        int symbols = dfa.alphabet().size();
        int states = dfa.states();
        TupleIndex columns = new TupleIndex();
        int[] merged = new int[symbols];
        int[] column = new int[states];
        for (int symbol = 0; symbol < symbols; symbol++) {
            for (int state = 0; state < states; state++) {
                column[state] = dfa.table()[state * symbols + symbol];
            }
            merged[symbol] = columns.indexOf(column, states);
        }
        return columns.size() == symbols ? dfa : merged(dfa, merged, columns);
    }

    private static Dfa merged(Dfa dfa, int[] merged, TupleIndex columns) {
        Alphabet alphabet = dfa.alphabet().merge(merged, columns.size());
        int symbols = alphabet.size();
        int[] table = new int[dfa.states() * symbols];
        for (int symbol = 0; symbol < symbols; symbol++) {
            int column = merged[dfa.alphabet().symbol(alphabet.example(symbol))];
            for (int state = 0; state < dfa.states(); state++) {
                table[state * symbols + symbol] = columns.get(column, state);
            }
        }
        return new Dfa(alphabet, table, dfa.accepting());
    }

    private static Dfa renumbered(Dfa dfa) {
        int symbols = dfa.alphabet().size();
        int[] order = new int[dfa.states()];
        int[] number = new int[dfa.states()];
        Arrays.fill(number, -1);
        number[0] = 0;
        int[] table = new int[dfa.table().length];
        int found = 1;
        for (int i = 0; i < found; i++) {
            for (int symbol = 0; symbol < symbols; symbol++) {
                int target = dfa.table()[order[i] * symbols + symbol];
                if (number[target] < 0) {
                    number[target] = found;
                    order[found++] = target;
                }
                table[i * symbols + symbol] = number[target];
            }
        }
        return new Dfa(dfa.alphabet(), Arrays.copyOf(table, found * symbols), reordered(dfa.accepting(), order, found));
    }

    private static BitSet reordered(BitSet accepting, int[] order, int found) {
        BitSet reordered = new BitSet(found);
        for (int i = 0; i < found; i++) {
            reordered.set(i, accepting.get(order[i]));
        }
        return reordered;
    }
}
