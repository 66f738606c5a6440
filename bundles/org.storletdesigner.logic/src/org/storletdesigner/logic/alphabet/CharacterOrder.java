package org.storletdesigner.logic.alphabet;

import org.storletdesigner.logic.pattern.CodePoints;

/**
 * The order in which characters are preferred in examples: a-z, A-Z, 0-9, the other printable ASCII characters, then
 * everything else by code point, control characters last.
 */
public final class CharacterOrder {
    private static final int[] FIRST = {'a', 'A', '0', ' ', ':', '[', '{', 0xA0, 0, 0x7F};
    private static final int[] LAST = {'z', 'Z', '9', '/', '@', '`', '~', CodePoints.LAST, 0x1F, 0x9F};

    private CharacterOrder() { }

    /** The place of this code point in the order, from 0. */
    static int rank(int codePoint) {
        int before = 0;
        for (int i = 0; i < FIRST.length; i++) {
            if (FIRST[i] <= codePoint && codePoint <= LAST[i]) {
                return before + codePoint - FIRST[i];
            }
            before += LAST[i] - FIRST[i] + 1;
        }
        throw new IllegalArgumentException("not a code point: " + codePoint);
    }

    /** The code point from {@code start} to before {@code end} that comes first in the order. */
    static int first(int start, int end) {
        for (int i = 0; i < FIRST.length; i++) {
            int candidate = Math.max(start, FIRST[i]);
            if (candidate < end && candidate <= LAST[i]) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("an empty range has no first code point");
    }

    /** Compares by number of code points, then by the order of the first ones that differ. */
    public static int compareWords(int[] left, int[] right) {
        if (left.length != right.length) {
            return Integer.compare(left.length, right.length);
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                return Integer.compare(rank(left[i]), rank(right[i]));
            }
        }
        return 0;
    }
}
