package org.storletdesigner.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Tells what was measured: always to whoever reads the log, and to {@code releng/bench}, a line each with tabs between
 * the words and the nanoseconds, where that names a file in the environment.
 */
final class Measures {
    /** Names the file; tests that only measure run where it is set. */
    static final String FILE = "WINDOW_MEASURES";

    private Measures() { }

    /** Times of one kind; a goal of nought is none. */
    static void tell(String measure, List<Duration> sorted, Duration goal) {
        System.out.println("window: " + measure + ": at most " + sorted.getLast().toMillis() + " ms, 99 of 100 below "
                + sorted.get(sorted.size() * 99 / 100).toMillis() + " ms, half below "
                + sorted.get(sorted.size() / 2).toMillis() + " ms");
        if (System.getenv(FILE) != null) {
            write(line(measure + ", at most", sorted.getLast(), goal)
                    + line(measure + ", 99 of 100 below", sorted.get(sorted.size() * 99 / 100), goal)
                    + line(measure + ", half below", sorted.get(sorted.size() / 2), Duration.ZERO));
        }
    }

    /** One time; a goal of nought is none. */
    static void tell(String measure, Duration time, Duration goal) {
        System.out.println("window: " + measure + ": " + time.toMillis() + " ms");
        if (System.getenv(FILE) != null) {
            write(line(measure, time, goal));
        }
    }

    private static String line(String measure, Duration time, Duration goal) {
        return measure + "\t" + time.toNanos() + "\t" + goal.toNanos() + "\n";
    }

    private static void write(String lines) {
        try {
            Files.writeString(Path.of(System.getenv(FILE)), lines, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
