package org.storletdesigner.analysis.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.ExpressionKeys;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Cause;
import org.storletdesigner.logic.verdict.StoreRules;

/** Finds pairs of handlers that nearly trigger each other: the one writes a key that the other reads. */
final class NearMisses {
    private static final int MOST_EXPLAINED = 300;
    private static final int MOST_COMPARED = 1_000_000;

    private record Side(Handler handler, Set<String> keys) { }

    private final StoreRules rules;
    private final Analyzer analyzer;

    NearMisses(StoreRules rules, Analyzer analyzer) {
        this.rules = rules;
        this.analyzer = analyzer;
    }

    /** The closest few: those that contradict each other on the fewest keys, then the nearest to both ends. */
    List<NearMiss> between(List<Handler> writers, List<Handler> readers, int most) {
        List<NearMiss> misses = new ArrayList<>();
        for (NearMiss miss : explained(sides(writers, true), sides(readers, false))) {
            if (rank(miss.answer().cause()) >= 0) {
                misses.add(miss);
            }
        }
        misses.sort(Comparator.<NearMiss>comparingInt(miss -> rank(miss.answer().cause()))
                .thenComparingInt(miss -> miss.answer().keys().size()));
        return List.copyOf(misses.subList(0, Math.min(most, misses.size())));
    }

    private static List<Side> sides(List<Handler> handlers, boolean writes) {
        return handlers.stream().map(handler -> new Side(handler, writes
                ? ExpressionKeys.of(handler.output()) : ExpressionKeys.of(handler.condition())))
                .filter(side -> !side.keys.isEmpty()).toList();
    }

    /** Pairs along the diagonals: those that are near to both ends come first. */
    private List<NearMiss> explained(List<Side> writers, List<Side> readers) {
        List<NearMiss> explained = new ArrayList<>();
        int compared = 0;
        for (int sum = 0; sum < writers.size() + readers.size() - 1 && compared < MOST_COMPARED; sum++) {
            for (int at = Math.max(0, sum - readers.size() + 1); at <= Math.min(sum, writers.size() - 1); at++) {
                compared++;
                Side writer = writers.get(at);
                Side reader = readers.get(sum - at);
                if (explained.size() < MOST_EXPLAINED && !Collections.disjoint(writer.keys, reader.keys)) {
                    explained.add(new NearMiss(writer.handler, reader.handler, explain(writer, reader)));
                }
            }
        }
        return explained;
    }

    private Answer explain(Side writer, Side reader) {
        return analyzer.explain(writer.handler, reader.handler, rules);
    }

    private static int rank(Cause cause) {
        return switch (cause) {
            case CONTRADICTION -> 0;
            case EVENTS_DO_NOT_MEET -> 1;
            case INDEPENDENT_OF_WRITE -> 2;
            case TRIGGERS, NO_CASE, WRITES_NOTHING, TRIGGER_NEVER_HOLDS, WRITER_NEVER_FIRES, NO_COMMON_KEY,
                    BUDGET -> -1;
        };
    }
}
