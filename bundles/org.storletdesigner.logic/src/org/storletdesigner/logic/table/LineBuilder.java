package org.storletdesigner.logic.table;

import org.storletdesigner.logic.verdict.Verdict;

/** Collects the verdicts of a line in any order, again and again. Not thread-safe. */
final class LineBuilder {
    private final long[] found;
    private final byte[] verdicts;
    private int size;

    /** @param handlers numbers are below this */
    LineBuilder(int handlers) {
        found = new long[handlers + 63 >> 6];
        verdicts = new byte[handlers];
    }

    void add(int handler, Verdict verdict) {
        if (verdict != Verdict.IRRELEVANT) {
            found[handler >> 6] |= 1L << handler;
            verdicts[handler] = (byte) verdict.ordinal();
            size++;
        }
    }

    /** The line, after which the next one begins. */
    VerdictLine build() {
        int[] packed = new int[size];
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            for (long word = found[i]; word != 0; word &= word - 1) {
                int handler = (i << 6) + Long.numberOfTrailingZeros(word);
                packed[next++] = VerdictLine.pack(handler, verdicts[handler]);
            }
            found[i] = 0;
        }
        size = 0;
        return packed.length == 0 ? VerdictLine.EMPTY : new VerdictLine(packed);
    }
}
