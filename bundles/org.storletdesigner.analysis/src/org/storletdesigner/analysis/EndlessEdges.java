package org.storletdesigner.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

/** The edges that an object may pass for ever, and nobody permitted it. */
final class EndlessEdges {
    private record Link(String from, String to) { }

    private final Set<Link> rings = new HashSet<>();
    private final List<Set<String>> components;

    /** A component whose endless rings are not all known counts as one with all its edges. */
    private EndlessEdges(Analysis analysis) {
        List<Finding> endless = analysis.findings().stream().filter(EndlessEdges::isEndless).toList();
        endless.forEach(finding -> endlessRings(finding).forEach(ring -> add(ring.handlers())));
        components = endless.stream()
                .filter(finding -> analysis.cyclesTruncated() || endlessRings(finding).isEmpty())
                .map(finding -> Set.copyOf(finding.handlers())).toList();
    }

    /** In the order of the graph. */
    static List<Edge> of(Analysis analysis) {
        EndlessEdges endless = new EndlessEdges(analysis);
        return analysis.graph().edges().stream().filter(endless::contains).toList();
    }

    private static boolean isEndless(Finding finding) {
        return finding.rule() == Rule.CYCLE && finding.severity() != Severity.INFORMATION && !finding.isPermitted();
    }

    private static List<ElementaryCycle> endlessRings(Finding finding) {
        return finding.cycles().stream().filter(ElementaryCycle::endless).toList();
    }

    private void add(List<String> handlers) {
        for (int i = 0; i < handlers.size(); i++) {
            rings.add(new Link(handlers.get(i), handlers.get((i + 1) % handlers.size())));
        }
    }

    private boolean contains(Edge edge) {
        String from = edge.from().name();
        String to = edge.to().name();
        return rings.contains(new Link(from, to))
                || components.stream().anyMatch(names -> names.contains(from) && names.contains(to));
    }
}
