package org.storletdesigner.benchmark.part;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;

/** Single operations under JMH; in the quick run without a process of their own. */
public final class SingleOperations implements Part {
    @Override
    public String name() {
        return "operations";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("Single operations under JMH");
        for (RunResult result : results(settings)) {
            Result<?> primary = result.getPrimaryResult();
            String label = primary.getLabel();
            Row row = Row.note(label + ", ± " + Row.time(primary.getScoreError()), Row.time(primary.getScore()));
            report.add(label.equals("componentsOfThousand") ? row.withGoal("< 50 µs", primary.getScore() < 50e3) : row);
        }
    }

    private static Collection<RunResult> results(Settings settings) {
        TimeValue time = TimeValue.milliseconds(settings.either(300, 1_000));
        Options options = new OptionsBuilder().include(Operations.class.getName()).mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS).forks(settings.either(0, 1)).warmupIterations(settings.either(3, 5))
                .warmupTime(time).measurementIterations(5).measurementTime(time).verbosity(VerboseMode.SILENT).build();
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
