package org.storletdesigner.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.storletdesigner.benchmark.part.AllPairs;
import org.storletdesigner.benchmark.part.Cycles;
import org.storletdesigner.benchmark.part.Edits;
import org.storletdesigner.benchmark.part.HardPatterns;
import org.storletdesigner.benchmark.part.Memory;
import org.storletdesigner.benchmark.part.Relations;
import org.storletdesigner.benchmark.part.SingleOperations;
import org.storletdesigner.benchmark.part.WideExpressions;
import org.storletdesigner.benchmark.part.Window;

/** Measures all that has a goal, beside its peers, and prints one table. Exits with 1 when an answer was wrong. */
public final class Benchmark {
    private static final List<Part> PARTS = List.of(new Relations(), new AllPairs(), new Edits(), new WideExpressions(),
            new Cycles(), new HardPatterns(), new Memory(), new SingleOperations(), new Window());

    private Benchmark() { }

    public static void main(String[] arguments) throws IOException {
        Settings settings;
        try {
            settings = Settings.of(Arrays.asList(arguments), PARTS.stream().map(Part::name).toList());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(run(settings) ? 0 : 1);
    }

    private static boolean run(Settings settings) throws IOException {
        long start = System.nanoTime();
        Report report = new Report();
        PARTS.stream().filter(part -> settings.only().map(part.name()::equals).orElse(true))
                .forEach(part -> part.run(settings, report));
        String text = head(settings, Duration.ofNanos(System.nanoTime() - start)) + report.markdown() + foot(report);
        System.out.print(text);
        if (settings.out().isPresent()) {
            Files.writeString(settings.out().get(), text);
        }
        return !report.isWrong();
    }

    private static String head(Settings settings, Duration took) {
        String left = settings.quick() ? "\nLeft out by --quick: Z3 beyond 60 pairs, the families W3 except rep4 and neg,"
                + " more than 1,000 handlers, the memory of 100,000 edits." : "";
        return "Times of one run, which took %d s, on %d processors with Java %s; only ratios mean something elsewhere.%s"
                .formatted(took.toSeconds(), Runtime.getRuntime().availableProcessors(), Runtime.version(), left) + "\n\n";
    }

    private static String foot(Report report) {
        return "%n%s; %d goals are not reached.%n".formatted(report.isWrong() ? "Some answers are WRONG"
                : "All answers that were compared agree", report.missed());
    }
}
