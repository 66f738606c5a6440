package org.storletdesigner.logic.alphabet;

import java.util.Arrays;
import java.util.Collection;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.pattern.CodePoints;

/**
 * A division of the code points into symbols. Intervals of code points carry the symbol's number, the surrogates
 * carry {@link #NO_SYMBOL}; symbols are numbered in the order of their first characters. Immutable.
 */
public final class Alphabet {
    public static final int NO_SYMBOL = -1;

    // Parallel: where an interval starts (it ends before the next one), and its symbol.
    private final int[] starts;
    private final int[] symbols;
    // For each symbol, its first character in the order of CharacterOrder.
    private final int[] examples;
    // The symbols of the first characters, which most texts are made of.
    private final int[] ascii = new int[128];

    private Alphabet(int[] starts, int[] symbols, int[] examples) {
        this.starts = starts;
        this.symbols = symbols;
        this.examples = examples;
        for (int i = 0; i < starts.length && starts[i] < ascii.length; i++) {
            Arrays.fill(ascii, starts[i], Math.min(end(starts, i), ascii.length), symbols[i]);
        }
    }

    /**
     * The coarsest alphabet in which each of the sets is a union of symbols.
     *
     * @throws BudgetExceeded when sets and their ranges are too many to compare them all
     */
    public static Alphabet separating(Collection<CodePoints> sets, Limits limits) {
        int[] starts = starts(sets);
        Refinement refinement = new Refinement(starts.length, limits.steps());
        for (CodePoints set : sets) {
            refinement.nextSet();
            for (int range = 0; range < set.ranges(); range++) {
                int interval = Arrays.binarySearch(starts, set.start(range));
                for (; interval < starts.length && starts[interval] < set.end(range); interval++) {
                    refinement.split(interval);
                }
            }
        }
        int[] symbols = refinement.symbols;
        symbols[Arrays.binarySearch(starts, CodePoints.FIRST_SURROGATE)] = NO_SYMBOL;
        return numbered(starts, symbols, refinement.count);
    }

    /** The alphabet with a symbol for each of these characters and one for all others. */
    public static Alphabet tellingApart(int[] characters) {
        int[] starts = new int[2 * characters.length + 3];
        starts[1] = CodePoints.FIRST_SURROGATE;
        starts[2] = CodePoints.AFTER_SURROGATES;
        for (int i = 0; i < characters.length; i++) {
            starts[2 * i + 3] = characters[i];
            starts[2 * i + 4] = characters[i] + 1;
        }
        starts = sortedOnce(starts);
        int[] symbols = new int[starts.length];
        for (int i = 0; i < characters.length; i++) {
            symbols[Arrays.binarySearch(starts, characters[i])] = i + 1;
        }
        symbols[Arrays.binarySearch(starts, CodePoints.FIRST_SURROGATE)] = NO_SYMBOL;
        return numbered(starts, symbols, characters.length + 1);
    }

    /** Splits symbols set by set: what a set takes from a symbol gets a new number. */
    private static final class Refinement {
        private final int[] symbols;
        private final long mostSteps;
        private int[] renamed;
        private int[] renamedIn;
        private int count = 1;
        private int round;
        private long steps;

        Refinement(int intervals, long mostSteps) {
            symbols = new int[intervals];
            renamed = new int[intervals];
            renamedIn = new int[intervals];
            this.mostSteps = mostSteps;
        }

        void nextSet() {
            round++;
        }

        void split(int interval) {
            if (++steps > mostSteps) {
                throw new BudgetExceeded("too many sets of characters");
            }
            int old = symbols[interval];
            if (renamedIn[old] != round) {
                // Not in one expression: a new symbol may replace the array.
                int fresh = newSymbol();
                renamedIn[old] = round;
                renamed[old] = fresh;
            }
            symbols[interval] = renamed[old];
        }

        private int newSymbol() {
            if (count == renamed.length) {
                renamed = Arrays.copyOf(renamed, 2 * count);
                renamedIn = Arrays.copyOf(renamedIn, 2 * count);
            }
            return count++;
        }
    }

    private static int[] starts(Collection<CodePoints> sets) {
        int size = 3;
        for (CodePoints set : sets) {
            size += 2 * set.ranges();
        }
        int[] starts = new int[size];
        starts[1] = CodePoints.FIRST_SURROGATE;
        starts[2] = CodePoints.AFTER_SURROGATES;
        int next = 3;
        for (CodePoints set : sets) {
            for (int range = 0; range < set.ranges(); range++) {
                starts[next++] = set.start(range);
                starts[next++] = set.end(range);
            }
        }
        return sortedOnce(starts);
    }

    private static int[] sortedOnce(int[] values) {
        Arrays.sort(values);
        int size = 0;
        for (int value : values) {
            if (value <= CodePoints.LAST && (size == 0 || values[size - 1] != value)) {
                values[size++] = value;
            }
        }
        return Arrays.copyOf(values, size);
    }

    /** Numbers symbols by their first characters, and joins intervals that have the same one. */
    private static Alphabet numbered(int[] starts, int[] symbols, int count) {
        long[] ranked = firstRanks(starts, symbols, count);
        Arrays.sort(ranked);
        int used = 0;
        int[] number = new int[count];
        int[] examples = new int[count];
        for (long entry : ranked) {
            if (entry != Long.MAX_VALUE) {
                int interval = (int) entry;
                number[symbols[interval]] = used;
                examples[used++] = CharacterOrder.first(starts[interval], end(starts, interval));
            }
        }
        return joined(starts, symbols, number, Arrays.copyOf(examples, used));
    }

    /** For each symbol its least rank and, in the lower half, the interval where it is found. */
    private static long[] firstRanks(int[] starts, int[] symbols, int count) {
        long[] ranked = new long[count];
        Arrays.fill(ranked, Long.MAX_VALUE);
        for (int i = 0; i < starts.length; i++) {
            if (symbols[i] != NO_SYMBOL) {
                int first = CharacterOrder.first(starts[i], end(starts, i));
                long entry = (long) CharacterOrder.rank(first) << 32 | i;
                ranked[symbols[i]] = Math.min(ranked[symbols[i]], entry);
            }
        }
        return ranked;
    }

    private static Alphabet joined(int[] starts, int[] symbols, int[] number, int[] examples) {
        int[] newStarts = new int[starts.length];
        int[] newSymbols = new int[starts.length];
        int size = 0;
        for (int i = 0; i < starts.length; i++) {
            int symbol = symbols[i] == NO_SYMBOL ? NO_SYMBOL : number[symbols[i]];
            if (size == 0 || newSymbols[size - 1] != symbol) {
                newStarts[size] = starts[i];
                newSymbols[size++] = symbol;
            }
        }
        return new Alphabet(Arrays.copyOf(newStarts, size), Arrays.copyOf(newSymbols, size), examples);
    }

    /** This alphabet with symbols put together: {@code merged} gives each symbol one of 0 to {@code count - 1}. */
    public Alphabet merge(int[] merged, int count) {
        int[] coarser = new int[symbols.length];
        for (int i = 0; i < coarser.length; i++) {
            coarser[i] = symbols[i] == NO_SYMBOL ? NO_SYMBOL : merged[symbols[i]];
        }
        return numbered(starts, coarser, count);
    }

    /** How many symbols there are. */
    public int size() {
        return examples.length;
    }

    /** The first character of a symbol. */
    public int example(int symbol) {
        return examples[symbol];
    }

    /** The symbol of a code point, or {@link #NO_SYMBOL} for a surrogate. */
    public int symbol(int codePoint) {
        return codePoint < ascii.length ? ascii[codePoint] : search(codePoint);
    }

    private int search(int codePoint) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return symbols[low];
    }

    /** The symbols that make up a set which this alphabet separates, ascending. */
    public int[] symbolsOf(CodePoints set) {
        boolean[] member = new boolean[size()];
        for (int range = 0; range < set.ranges(); range++) {
            int interval = Arrays.binarySearch(starts, set.start(range));
            interval = interval < 0 ? -interval - 2 : interval;
            for (; interval < starts.length && starts[interval] < set.end(range); interval++) {
                if (symbols[interval] != NO_SYMBOL) {
                    member[symbols[interval]] = true;
                }
            }
        }
        return trueIndices(member);
    }

    private static int[] trueIndices(boolean[] member) {
        int[] indices = new int[member.length];
        int count = 0;
        for (int i = 0; i < member.length; i++) {
            if (member[i]) {
                indices[count++] = i;
            }
        }
        return Arrays.copyOf(indices, count);
    }

    /** The code points of a symbol. */
    public CodePoints members(int symbol) {
        CodePoints.Builder members = new CodePoints.Builder();
        for (int i = 0; i < starts.length; i++) {
            if (symbols[i] == symbol) {
                members.add(starts[i], end(starts, i) - 1);
            }
        }
        return members.build();
    }

    public boolean isOneCharacter(int symbol) {
        int characters = 0;
        for (int i = 0; i < starts.length && characters <= 1; i++) {
            characters += symbols[i] == symbol ? end(starts, i) - starts[i] : 0;
        }
        return characters == 1;
    }

    public int intervals() {
        return starts.length;
    }

    int start(int interval) {
        return starts[interval];
    }

    /** The first code point after an interval. */
    public int end(int interval) {
        return end(starts, interval);
    }

    public int symbolOfInterval(int interval) {
        return symbols[interval];
    }

    private static int end(int[] starts, int interval) {
        return interval + 1 < starts.length ? starts[interval + 1] : CodePoints.LAST + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alphabet that && Arrays.equals(starts, that.starts)
                && Arrays.equals(symbols, that.symbols);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(symbols);
    }

    /** Makes an alphabet from intervals whose symbols are below {@code count} in any numbering. */
    static Alphabet ofIntervals(int[] starts, int[] symbols, int count) {
        return numbered(starts, symbols, count);
    }
}
