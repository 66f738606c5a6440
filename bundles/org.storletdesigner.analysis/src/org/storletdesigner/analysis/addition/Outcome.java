package org.storletdesigner.analysis.addition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.difference.Preview;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.words.Counted;

/**
 * What comes of adding storlets to a workflow.
 *
 * @param triggeredBy the edges that lead to the new handlers from those that were there
 * @param triggers the edges that lead from the new handlers to those that were there
 * @param among the edges between the new handlers
 * @param findingsNew those that come, or become graver
 * @param findingsGone those that are no longer there
 */
public record Outcome(Analysis after, List<Edge> triggeredBy, List<Edge> triggers, List<Edge> among,
        List<Finding> findingsNew, List<Finding> findingsGone) {
    public Outcome {
        triggeredBy = List.copyOf(triggeredBy);
        triggers = List.copyOf(triggers);
        among = List.copyOf(among);
        findingsNew = List.copyOf(findingsNew);
        findingsGone = List.copyOf(findingsGone);
    }

    /**
     * Compares the analyses of a workflow without and with the storlets.
     *
     * @param handlers the ids of the handlers that are new
     */
    public static Outcome between(Analysis before, Analysis after, Set<String> handlers) {
        Preview preview = Preview.between(before, after);
        return new Outcome(after,
                edges(after, edge -> !handlers.contains(edge.from().id()) && handlers.contains(edge.to().id())),
                edges(after, edge -> handlers.contains(edge.from().id()) && !handlers.contains(edge.to().id())),
                edges(after, edge -> handlers.contains(edge.from().id()) && handlers.contains(edge.to().id())),
                preview.findingsNew(), preview.findingsGone());
    }

    private static List<Edge> edges(Analysis analysis, Predicate<Edge> wanted) {
        return analysis.graph().edges().stream().filter(wanted).toList();
    }

    /** How many findings of a severity come that nobody permitted. */
    public long count(Severity severity) {
        return findingsNew.stream().filter(each -> each.severity() == severity && !each.isPermitted()).count();
    }

    /** All of it in a line: {@code triggered by 2, triggers 1, 1 new warning}. */
    public String sentence() {
        StringBuilder out = new StringBuilder("triggered by ").append(ends(triggeredBy.stream()
                .map(edge -> edge.from().id()).distinct().count())).append(", triggers ")
                .append(ends(triggers.stream().map(edge -> edge.to().id()).distinct().count()));
        boolean quiet = true;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            if (count(severity) > 0) {
                out.append(", ").append(Counted.of(count(severity), severity == Severity.ERROR ? "new error"
                        : "new warning"));
                quiet = false;
            }
        }
        return out.append(quiet ? ", nothing new to worry about" : "").toString();
    }

    private static String ends(long count) {
        return count == 0 ? "none" : Long.toString(count);
    }
}
