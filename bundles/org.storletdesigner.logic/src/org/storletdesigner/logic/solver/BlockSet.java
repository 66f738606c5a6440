package org.storletdesigner.logic.solver;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A set of blocks of one finite domain, numbered from 0. Immutable. */
public final class BlockSet {
    private final long[] words;

    private BlockSet(long[] words) {
        this.words = words;
    }

    /** All blocks of a domain of the given size. */
    public static BlockSet all(int size) {
        long[] words = new long[(size + 63) / 64];
        for (int block = 0; block < size; block++) {
            words[block >> 6] |= 1L << block;
        }
        return new BlockSet(words);
    }

    /** One block of a domain of the given size. */
    public static BlockSet only(int block, int size) {
        long[] words = new long[(size + 63) / 64];
        words[block >> 6] = 1L << block;
        return new BlockSet(words);
    }

    /** The blocks of a domain of the given size that pass a test. */
    public static BlockSet where(int size, IntPredicate test) {
        long[] words = new long[(size + 63) / 64];
        for (int block = 0; block < size; block++) {
            if (test.test(block)) {
                words[block >> 6] |= 1L << block;
            }
        }
        return new BlockSet(words);
    }

    public boolean contains(int block) {
        return (words[block >> 6] >>> block & 1) != 0;
    }

    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many blocks there are. */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The first block not before the given one, or -1. */
    public int next(int from) {
        for (int i = from >> 6; i < words.length; i++) {
            long word = i == from >> 6 ? words[i] & -1L << from : words[i];
            if (word != 0) {
                return (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return -1;
    }

    public boolean overlaps(BlockSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean inside(BlockSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~other.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    public BlockSet and(BlockSet other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] &= other.words[i];
        }
        return new BlockSet(result);
    }

    public BlockSet or(BlockSet other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] |= other.words[i];
        }
        return new BlockSet(result);
    }

    public BlockSet minus(BlockSet other) {
        long[] result = words.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] &= ~other.words[i];
        }
        return new BlockSet(result);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
