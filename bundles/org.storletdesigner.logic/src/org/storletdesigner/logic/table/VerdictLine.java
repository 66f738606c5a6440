package org.storletdesigner.logic.table;

import java.util.Arrays;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * The verdicts of one handler with some others, irrelevant ones left out: a row says what it triggers, a column what
 * triggers it. Others are ascending by number. Immutable; equal when it says the same.
 */
public final class VerdictLine {
    static final VerdictLine EMPTY = new VerdictLine(new int[0]);

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int BITS = 3;

    // The number of the other one, and below it the verdict.
    private final int[] packed;

    VerdictLine(int[] packed) {
        this.packed = packed;
    }

    static int pack(int handler, int verdict) {
        return handler << BITS | verdict;
    }

    /** How many others there are. */
    public int size() {
        return packed.length;
    }

    /** The number of another handler: the reader in a row, the writer in a column. */
    public int handler(int place) {
        return packed[place] >>> BITS;
    }

    /** The verdict with the handler at the same place. */
    public Verdict verdict(int place) {
        return VERDICTS[packed[place] & (1 << BITS) - 1];
    }

    /** The verdict with any handler; irrelevant where it is left out. Takes logarithmic time. */
    public Verdict of(int handler) {
        int place = Arrays.binarySearch(packed, handler << BITS);
        place = place < 0 ? -place - 1 : place;
        return place < size() && handler(place) == handler ? verdict(place) : Verdict.IRRELEVANT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerdictLine that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int place = 0; place < size(); place++) {
            text.append(place == 0 ? "" : ", ").append(handler(place)).append(' ').append(verdict(place));
        }
        return text.append(']').toString();
    }
}
