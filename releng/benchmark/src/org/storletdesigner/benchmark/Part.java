package org.storletdesigner.benchmark;

/** Measures one thing that people wait for. A new part is named in {@link Benchmark}. */
public interface Part {
    /** What {@code --only} calls it. */
    String name();

    /** Adds rows to the report, with the peer of each figure measured in the same run. */
    void run(Settings settings, Report report);
}
