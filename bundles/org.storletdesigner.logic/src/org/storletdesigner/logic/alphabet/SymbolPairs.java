package org.storletdesigner.logic.alphabet;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The symbols of two alphabets that characters have together, each pair once, in no particular order: all that a search
 * needs to know. Takes time linear in the intervals of the alphabets.
 */
public record SymbolPairs(int[] left, int[] right, int size) {
    public static SymbolPairs of(Alphabet left, Alphabet right) {
        int most = left.intervals() + right.intervals();
        int[] lefts = new int[most];
        int[] rights = new int[most];
        BitSet seen = new BitSet(left.size() * right.size());
        int size = 0;
        for (int i = 0, j = 0; i < left.intervals() && j < right.intervals();) {
            int a = left.symbolOfInterval(i);
            int b = right.symbolOfInterval(j);
            if (a != Alphabet.NO_SYMBOL && !seen.get(a * right.size() + b)) {
                seen.set(a * right.size() + b);
                lefts[size] = a;
                rights[size++] = b;
            }
            int order = Integer.compare(left.end(i), right.end(j));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new SymbolPairs(Arrays.copyOf(lefts, size), Arrays.copyOf(rights, size), size);
    }
}
