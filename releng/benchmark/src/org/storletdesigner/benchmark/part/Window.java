package org.storletdesigner.benchmark.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;

/**
 * What the probes inside the window measured: they ran before, in a process of their own, and wrote a line for each
 * figure, its words, nanoseconds, and the goal, which is 0 where there is none.
 */
public final class Window implements Part {
    private static final String FILE = "window.measures";

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void run(Settings settings, Report report) {
        if (System.getProperty(FILE) != null) {
            report.title("The window: how long its thread is busy");
            lines().forEach(line -> report.add(row(line.split("\t"))));
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of(System.getProperty(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] words) {
        double nanos = Double.parseDouble(words[1]);
        double goal = Double.parseDouble(words[2]);
        return goal > 0 ? Row.under(words[0], nanos, goal) : Row.note(words[0], Row.time(nanos));
    }
}
