package org.storletdesigner.snapshot.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;

/** Which handlers and edges of a picture an analysis finds fault with. Immutable. */
public final class Marks {
    private record Link(String from, String to) {
        static Link of(Edge edge) {
            return new Link(edge.from().name(), edge.to().name());
        }
    }

    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Set<Link> onCycles = new HashSet<>();

    /** Of a workflow of which nothing is known. */
    public Marks() { }

    public Marks(Analysis analysis) {
        analysis.findings().forEach(this::add);
        analysis.endlessEdges().forEach(edge -> onCycles.add(Link.of(edge)));
    }

    /** The findings about a handler, the gravest first. */
    public List<Finding> about(String handler) {
        return Collections.unmodifiableList(findings.getOrDefault(handler, List.of()));
    }

    /** The gravest fault of a handler; what is permitted, or only worth knowing, is none. */
    public Optional<Severity> of(String handler) {
        return about(handler).stream().filter(finding -> !finding.isPermitted()).map(Finding::severity).min(Severity::compareTo)
                .filter(severity -> severity != Severity.INFORMATION);
    }

    /** Whether an object may pass this edge for ever, and nobody permitted it. */
    public boolean isOnCycle(Edge edge) {
        return onCycles.contains(Link.of(edge));
    }

    private void add(Finding finding) {
        for (String handler : Set.copyOf(finding.handlers())) {
            findings.computeIfAbsent(handler, none -> new ArrayList<>()).add(finding);
        }
    }
}
