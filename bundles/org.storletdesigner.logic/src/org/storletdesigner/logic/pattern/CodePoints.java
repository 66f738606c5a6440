package org.storletdesigner.logic.pattern;

import java.util.Arrays;

/**
 * A set of Unicode code points without the surrogates. Immutable; equal when it has the same members. Its ranges are
 * ascending, disjoint and as long as possible.
 */
public final class CodePoints {
    /** The greatest code point. */
    public static final int LAST = Character.MAX_CODE_POINT;

    public static final int FIRST_SURROGATE = Character.MIN_SURROGATE;
    public static final int AFTER_SURROGATES = Character.MAX_SURROGATE + 1;

    /** No code point at all. */
    public static final CodePoints NONE = new CodePoints(new int[0]);
    /** Every code point but the surrogates. */
    public static final CodePoints ALL =
            new CodePoints(new int[] {0, FIRST_SURROGATE, AFTER_SURROGATES, LAST + 1});

    private static final CodePoints[] ASCII = new CodePoints[128];

    static {
        Arrays.setAll(ASCII, c -> new CodePoints(new int[] {c, c + 1}));
    }

    // Where membership changes: the starts of ranges and, between them, the code points just after their ends.
    private final int[] changes;

    private CodePoints(int[] changes) {
        this.changes = changes;
    }

    /** The set of this one code point; empty for a surrogate. */
    public static CodePoints of(int codePoint) {
        return 0 <= codePoint && codePoint < ASCII.length ? ASCII[codePoint] : range(codePoint, codePoint);
    }

    /** All code points from {@code first} to {@code last}, both included, that are not surrogates. */
    public static CodePoints range(int first, int last) {
        if (first < 0 || last > LAST || first > last) {
            throw new IllegalArgumentException("not a range of code points: " + first + " to " + last);
        }
        return new CodePoints(new int[] {first, last + 1}).and(ALL);
    }

    /** The set of all code points of this text. */
    public static CodePoints anyOf(String text) {
        Builder builder = new Builder();
        text.codePoints().forEach(c -> builder.add(c, c));
        return builder.build();
    }

    /** What is in both sets. */
    public CodePoints and(CodePoints other) {
        return combine(other, (here, there) -> here && there);
    }

    /** What is in one of the sets. */
    public CodePoints or(CodePoints other) {
        return combine(other, (here, there) -> here || there);
    }

    /** What is in this set and not in the other. */
    public CodePoints minus(CodePoints other) {
        return combine(other, (here, there) -> here && !there);
    }

    /** Every other code point; never a surrogate. */
    public CodePoints not() {
        return ALL.minus(this);
    }

    /** This set with the other case of its ASCII letters. */
    public CodePoints foldAscii() {
        Builder builder = new Builder().add(this);
        for (int lower = 'a'; lower <= 'z'; lower++) {
            int upper = lower - 'a' + 'A';
            if (contains(lower) || contains(upper)) {
                builder.add(lower, lower).add(upper, upper);
            }
        }
        return builder.build();
    }

    public boolean contains(int codePoint) {
        int place = Arrays.binarySearch(changes, codePoint);
        int changesUpToHere = place >= 0 ? place + 1 : -place - 1;
        return changesUpToHere % 2 == 1;
    }

    public boolean isEmpty() {
        return changes.length == 0;
    }

    /** How many code points there are in this set. */
    public int size() {
        int size = 0;
        for (int range = 0; range < ranges(); range++) {
            size += end(range) - start(range);
        }
        return size;
    }

    public int ranges() {
        return changes.length / 2;
    }

    public int start(int range) {
        return changes[2 * range];
    }

    /** The code point just after the range. */
    public int end(int range) {
        return changes[2 * range + 1];
    }

    private CodePoints combine(CodePoints other, BooleanOperation operation) {
        int[] result = new int[changes.length + other.changes.length];
        int size = 0;
        for (int i = 0, j = 0; i < changes.length || j < other.changes.length;) {
            int at = Math.min(change(i), other.change(j));
            i += change(i) == at ? 1 : 0;
            j += other.change(j) == at ? 1 : 0;
            if (operation.apply(i % 2 == 1, j % 2 == 1) != (size % 2 == 1)) {
                result[size++] = at;
            }
        }
        return new CodePoints(Arrays.copyOf(result, size));
    }

    private int change(int index) {
        return index < changes.length ? changes[index] : Integer.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints that && Arrays.equals(changes, that.changes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(changes);
    }

    /** The ranges in hexadecimal, as in {@code [61-7A 5F]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int range = 0; range < ranges(); range++) {
            text.append(range > 0 ? " " : "").append(Integer.toHexString(start(range)));
            if (end(range) - start(range) > 1) {
                text.append('-').append(Integer.toHexString(end(range) - 1));
            }
        }
        return text.append(']').toString();
    }

    @FunctionalInterface
    private interface BooleanOperation {
        boolean apply(boolean here, boolean there);
    }

    /** Collects ranges in any order, and sorts them once. */
    public static final class Builder {
        private long[] ranges = new long[8];
        private int size;

        public Builder add(int first, int last) {
            if (size == ranges.length) {
                ranges = Arrays.copyOf(ranges, 2 * size);
            }
            ranges[size++] = (long) first << 32 | last + 1;
            return this;
        }

        public Builder add(CodePoints set) {
            for (int range = 0; range < set.ranges(); range++) {
                add(set.start(range), set.end(range) - 1);
            }
            return this;
        }

        public CodePoints build() {
            Arrays.sort(ranges, 0, size);
            int[] merged = new int[2 * size];
            int count = 0;
            for (int i = 0; i < size; i++) {
                int start = (int) (ranges[i] >>> 32);
                int end = (int) ranges[i];
                if (count > 0 && start <= merged[count - 1]) {
                    merged[count - 1] = Math.max(merged[count - 1], end);
                } else {
                    merged[count++] = start;
                    merged[count++] = end;
                }
            }
            return new CodePoints(Arrays.copyOf(merged, count)).and(ALL);
        }
    }
}
