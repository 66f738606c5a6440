package org.storletdesigner.benchmark;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Measures times in nanoseconds. Each pass must give the same result, so that none leaves anything out. */
public final class Stopwatch {
    private Stopwatch() { }

    /** The time of one pass, the median of several, after passes that warm up for so many milliseconds. */
    public static double median(int warmUp, int passes, LongSupplier pass) {
        long end = System.nanoTime() + warmUp * 1_000_000L;
        long expected = pass.getAsLong();
        while (System.nanoTime() < end) {
            check(expected, pass.getAsLong());
        }
        double[] times = new double[passes];
        for (int i = 0; i < passes; i++) {
            long start = System.nanoTime();
            long result = pass.getAsLong();
            times[i] = System.nanoTime() - start;
            check(expected, result);
        }
        return median(times);
    }

    private static void check(long expected, long result) {
        if (result != expected) {
            throw new IllegalStateException("one pass gives " + result + ", another " + expected);
        }
    }

    /** The time of the one pass that there is, cold. */
    public static double once(Runnable pass) {
        long start = System.nanoTime();
        pass.run();
        return System.nanoTime() - start;
    }

    public static double median(double[] times) {
        return percentile(times, 50);
    }

    /** The least of some times that so many of a hundred do not exceed. */
    public static double percentile(double[] times, double percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100) - 1)];
    }
}
