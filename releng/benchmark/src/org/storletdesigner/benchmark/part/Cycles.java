package org.storletdesigner.benchmark.part;

import java.util.OptionalLong;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.cycle.Arcs;
import org.storletdesigner.analysis.cycle.ShortestCycles;
import org.storletdesigner.analysis.cycle.StrongComponents;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.benchmark.peer.JGraph;
import org.storletdesigner.benchmark.workload.TestGraph;

/** Strongly connected components and the shortest cycles, beside JGraphT. */
public final class Cycles implements Part {
    private static final double FRAME = 16.7e6;
    private static final long MOST_OF_PEER = 200_000;
    private static final int ALL_NODES = 1_000;

    @Override
    public String name() {
        return "cycles";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("Strongly connected components and cycles");
        for (TestGraph test : TestGraph.all()) {
            JGraph peer = new JGraph(test);
            Arcs arcs = Arcs.of(test.nodes(), test.from(), test.to());
            components(test, arcs, peer, settings, report);
            cycles(test, arcs, peer, settings, report);
        }
    }

    private static void components(TestGraph test, Arcs arcs, JGraph peer, Settings settings, Report report) {
        int warmUp = settings.either(150, 500);
        double nanos = Stopwatch.median(warmUp, 101, () -> StrongComponents.of(arcs).count());
        double gabow = Stopwatch.median(warmUp, 51, peer::componentsByGabow);
        double kosaraju = Stopwatch.median(warmUp, 51, peer::componentsByKosaraju);
        Row row = Row.faster(test.name() + ": components", nanos, "JGraphT, the faster of two ways",
                Math.min(gabow, kosaraju));
        report.add(test.nodes() == ALL_NODES ? row.withGoal("< 50 µs", nanos < 50e3) : row);
        report.agreement(test.name() + ": as many components as JGraphT finds",
                StrongComponents.of(arcs).count() == peer.componentsByKosaraju() ? 1 : 0, 1);
    }

    private static void cycles(TestGraph test, Arcs arcs, JGraph peer, Settings settings, Report report) {
        long[] count = {0};
        double nanos = Stopwatch.median(settings.either(150, 500), 21, () -> {
            count[0] = 0;
            ShortestCycles.each(arcs, 1_000, Long.MAX_VALUE, Progress.NONE, cycle -> count[0]++);
            return count[0];
        });
        OptionalLong[] expected = new OptionalLong[1];
        double johnson = Stopwatch.once(() -> expected[0] = peer.cycles(MOST_OF_PEER));
        String listed = expected[0].isPresent() ? "all " + Row.number(expected[0].getAsLong()) : "200,000 in any order";
        Row row = Row.faster(test.name() + ": the shortest " + Row.number(count[0]) + " cycles", nanos,
                "JGraphT, Johnson, " + listed, johnson);
        report.add(test.nodes() == ALL_NODES ? row.withGoal("< 16.7 ms", nanos < FRAME) : row);
        if (expected[0].isPresent()) {
            long[] found = {0};
            ShortestCycles.each(arcs, Integer.MAX_VALUE, Long.MAX_VALUE, Progress.NONE, cycle -> found[0]++);
            report.agreement(test.name() + ": as many cycles as JGraphT finds",
                    found[0] == expected[0].getAsLong() ? 1 : 0, 1);
        }
    }
}
