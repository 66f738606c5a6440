package org.storletdesigner.analysis.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.reach.NearMiss;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Path;
import org.storletdesigner.analysis.reach.Reached;
import org.storletdesigner.analysis.workflow.Handler;

/** Whether one handler can ever lead to another, in words. */
public final class ReachWords {
    /** Said where no pair across a cut comes near to an edge. */
    public static final String NOTHING_NEAR =
            "No handler on the one side writes a key that one on the other side reads.";

    private ReachWords() { }

    /** The answer in a word or two. */
    public static String answer(Passage passage) {
        return switch (passage) {
            case Passage.Connected connected -> connected.isDecided() ? "yes" : "only if undecided edges are edges";
            case Passage.Separated separated -> "never";
        };
    }

    /** {@code 2 steps, the weakest partial}: cut where the verdict begins by whoever colours it. */
    public static String length(Path path) {
        return Counted.of(path.edges().size(), "step") + ", the weakest ";
    }

    /** The handlers of a path with arrows between them. */
    public static String way(Path path) {
        return path.handlers().stream().map(Handler::name).collect(Collectors.joining(" → "));
    }

    /** A line for each distance, the nearest first: {@code in 2 steps: a, b}. */
    public static List<String> reached(List<Reached> reached) {
        TreeMap<Integer, String> lines = new TreeMap<>();
        reached.forEach(each -> lines.merge(each.steps(), name(each), (names, name) -> names + ", " + name));
        return lines.entrySet().stream().map(line -> "in " + Counted.of(line.getKey(), "step") + ": " + line.getValue())
                .toList();
    }

    private static String name(Reached reached) {
        return reached.handler().name() + (reached.decided() ? "" : " (if undecided edges are edges)");
    }

    /** All of it as lines of plain text. */
    public static String text(Handler from, Handler to, Passage passage) {
        List<String> lines = new ArrayList<>(List.of(PairWords.ends(from, to) + ": " + answer(passage)));
        switch (passage) {
            case Passage.Connected connected -> connected.paths().forEach(path -> add(path, lines));
            case Passage.Separated(List<Reached> reached, List<Reached> reaching, List<NearMiss> nearest) -> {
                add(from.name() + " leads to", reached, lines);
                add("to " + to.name() + " lead", reaching, lines);
                nearest.forEach(miss -> lines.add("  " + PairWords.ends(miss.from(), miss.to()) + ": "
                        + miss.answer().sentence()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(Path path, List<String> lines) {
        lines.add("");
        lines.add(length(path) + PairWords.word(path.weakest()));
        for (Edge edge : path.edges()) {
            lines.add("  " + PairWords.ends(edge.from(), edge.to()) + ": " + PairWords.word(edge.verdict()) + ", "
                    + edge.answer().sentence());
        }
    }

    private static void add(String title, List<Reached> reached, List<String> lines) {
        lines.add(title + (reached.isEmpty() ? " nothing" : ""));
        reached(reached).forEach(line -> lines.add("  " + line));
    }
}
