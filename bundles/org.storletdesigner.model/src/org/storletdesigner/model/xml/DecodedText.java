package org.storletdesigner.model.xml;

import java.util.Arrays;

/** A text of a document with the way back: which offset of the file each of its characters comes from. */
public final class DecodedText {
    private final String value;
    private final int[] runs;

    private DecodedText(String value, int[] runs) {
        this.value = value;
        this.runs = runs;
    }

    public String value() {
        return value;
    }

    public boolean isBlank() {
        return value.isBlank();
    }

    /** Where in the file the character at this offset begins, or the text ends. */
    public int sourceOffset(int offset) {
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[2 * middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs[2 * low + 1] + offset - runs[2 * low];
    }

    /** Collects a text. Runs are stretches in which file and text go in step. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[2];
        private int used;
        private int expected;

        Builder(int offset) {
            expected = offset;
            addRun(offset);
        }

        /** Takes the characters of the file from start to end as they are. */
        void plain(CharSequence source, int start, int end) {
            begin(start);
            text.append(source, start, end);
            expected = end;
        }

        /** Takes one code point that the file writes in another way, from start to end. */
        void escaped(int codePoint, int start, int end) {
            begin(start);
            text.appendCodePoint(codePoint);
            expected = start + Character.charCount(codePoint);
            begin(end);
        }

        /** Whatever comes next starts here in the file. */
        void begin(int offset) {
            if (offset != expected) {
                addRun(offset);
                expected = offset;
            }
        }

        private void addRun(int offset) {
            if (used > 0 && runs[used - 2] == text.length()) {
                used -= 2;
            }
            runs = used == runs.length ? Arrays.copyOf(runs, used * 2) : runs;
            runs[used++] = text.length();
            runs[used++] = offset;
        }

        DecodedText finish() {
            return new DecodedText(text.toString(), Arrays.copyOf(runs, used));
        }
    }
}
