package org.storletdesigner.logic.alphabet;

import java.util.Arrays;
import org.storletdesigner.logic.index.LongIndex;

/** The common refinement of two alphabets, with the symbol of either side for each joint symbol. */
public record JointAlphabet(Alphabet alphabet, int[] left, int[] right) {
    public static JointAlphabet of(Alphabet left, Alphabet right) {
        if (left.equals(right)) {
            int[] same = identity(left.size());
            return new JointAlphabet(left, same, same);
        }
        int most = left.intervals() + right.intervals();
        int[] starts = new int[most];
        int[] symbols = new int[most];
        LongIndex pairs = new LongIndex();
        int size = 0;
        for (int i = 0, j = 0; i < left.intervals() || j < right.intervals(); size++) {
            starts[size] = Math.min(start(left, i), start(right, j));
            i += start(left, i) == starts[size] ? 1 : 0;
            j += start(right, j) == starts[size] ? 1 : 0;
            long symbol = left.symbolOfInterval(i - 1);
            symbols[size] = symbol < 0 ? Alphabet.NO_SYMBOL
                    : pairs.indexOf(symbol << 32 | right.symbolOfInterval(j - 1));
        }
        return numbered(left, right, Alphabet.ofIntervals(
                Arrays.copyOf(starts, size), Arrays.copyOf(symbols, size), pairs.size()));
    }

    private static JointAlphabet numbered(Alphabet left, Alphabet right, Alphabet joint) {
        int[] leftOf = new int[joint.size()];
        int[] rightOf = new int[joint.size()];
        for (int symbol = 0; symbol < joint.size(); symbol++) {
            leftOf[symbol] = left.symbol(joint.example(symbol));
            rightOf[symbol] = right.symbol(joint.example(symbol));
        }
        return new JointAlphabet(joint, leftOf, rightOf);
    }

    private static int start(Alphabet alphabet, int interval) {
        return interval < alphabet.intervals() ? alphabet.start(interval) : Integer.MAX_VALUE;
    }

    private static int[] identity(int size) {
        int[] identity = new int[size];
        Arrays.setAll(identity, i -> i);
        return identity;
    }
}
