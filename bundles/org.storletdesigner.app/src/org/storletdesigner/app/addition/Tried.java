package org.storletdesigner.app.addition;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.addition.Outcome;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * What was found out about an addition, with all words ready: nothing dear is left for the display's thread.
 *
 * @param truncated how many connections are not listed
 */
public record Tried(Outcome outcome, List<Connection> connections, int truncated) {
    private static final int MOST = 200;

    /** Which way a connection leads, seen from what is added. */
    public enum Way { TRIGGERED_BY, TRIGGERS, WITHIN }

    /** An edge with its reason. */
    public record Connection(Way way, String own, String other, Verdict verdict, String sentence) { }

    static Tried of(Outcome outcome) {
        List<Connection> connections = new ArrayList<>();
        outcome.triggeredBy().stream().limit(MOST).forEach(edge ->
                connections.add(connection(Way.TRIGGERED_BY, edge, edge.to().name(), edge.from().name())));
        outcome.triggers().stream().limit(MOST).forEach(edge ->
                connections.add(connection(Way.TRIGGERS, edge, edge.from().name(), edge.to().name())));
        outcome.among().stream().limit(MOST).forEach(edge ->
                connections.add(connection(Way.WITHIN, edge, edge.from().name(), edge.to().name())));
        int all = outcome.triggeredBy().size() + outcome.triggers().size() + outcome.among().size();
        return new Tried(outcome, List.copyOf(connections), all - connections.size());
    }

    private static Connection connection(Way way, Edge edge, String own, String other) {
        return new Connection(way, own, other, edge.verdict(), edge.answer().sentence());
    }
}
