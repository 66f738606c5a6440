package org.storletdesigner.exchange.visioncloud.json;

import java.util.Arrays;

/** A text taken from a file, and perhaps rearranged, with the way back: the offset of each character. Immutable. */
public final class MappedText {
    private final String value;
    private final int[] starts;
    private final int[] sources;

    private MappedText(String value, int[] starts, int[] sources) {
        this.value = value;
        this.starts = starts;
        this.sources = sources;
    }

    /** A text that stands nowhere in the file; all of it is said to be at one place. */
    public static MappedText at(int source, String value) {
        return new Builder().made(value, source).build();
    }

    public String value() {
        return value;
    }

    /** Where in the file the character at this offset begins, or the text ends. */
    public int sourceOffset(int offset) {
        int run = run(offset);
        return sources[run] + offset - starts[run];
    }

    /** The characters from start to end. */
    public MappedText part(int start, int end) {
        return new Builder().copy(this, start, end).build();
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects a text in runs, in which it and the file go in step. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[2];
        private int[] sources = new int[2];
        private int used;
        private int expected;

        /** Takes characters of the file as they are. */
        Builder plain(CharSequence characters, int start, int end, int source) {
            begin(source);
            text.append(characters, start, end);
            expected = source + end - start;
            return this;
        }

        /** Takes one character that the file writes in another way, from start to end. */
        Builder escaped(char c, int start, int end) {
            plain(String.valueOf(c), 0, 1, start);
            begin(end);
            return this;
        }

        /** Takes characters that the file does not have; they are said to stand at one place. */
        public Builder made(String characters, int source) {
            begin(source);
            for (int at = 0; at < characters.length(); at++) {
                plain(characters, at, at + 1, source);
            }
            begin(source);
            return this;
        }

        public Builder copy(MappedText from, int start, int end) {
            int at = start;
            while (at < end) {
                int run = from.run(at);
                int stop = run + 1 < from.starts.length ? Math.min(end, from.starts[run + 1]) : end;
                plain(from.value, at, stop, from.sourceOffset(at));
                at = stop;
            }
            begin(from.sourceOffset(end));
            return this;
        }

        public Builder copy(MappedText from) {
            return copy(from, 0, from.value.length());
        }

        private void begin(int source) {
            if (used > 0 && source == expected) {
                return;
            }
            used -= used > 0 && starts[used - 1] == text.length() ? 1 : 0;
            grow();
            starts[used] = text.length();
            sources[used++] = source;
            expected = source;
        }

        private void grow() {
            if (used == starts.length) {
                starts = Arrays.copyOf(starts, 2 * used);
                sources = Arrays.copyOf(sources, 2 * used);
            }
        }

        public MappedText build() {
            return new MappedText(text.toString(), Arrays.copyOf(starts, used), Arrays.copyOf(sources, used));
        }
    }
}
