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
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

/** Which handlers and edges of a picture an analysis finds fault with. Immutable. */
public final class Marks {
    private record Link(String from, String to) { }

    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Set<Link> onCycles = new HashSet<>();

    /** Of a workflow of which nothing is known. */
    public Marks() { }

    public Marks(Analysis analysis) {
        analysis.findings().forEach(this::add);
        analysis.findings().stream().filter(Marks::isEndless)
                .forEach(finding -> addCycle(finding, analysis));
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
        return onCycles.contains(new Link(edge.from().name(), edge.to().name()));
    }

    private void add(Finding finding) {
        for (String handler : Set.copyOf(finding.handlers())) {
            findings.computeIfAbsent(handler, none -> new ArrayList<>()).add(finding);
        }
    }

    private static boolean isEndless(Finding finding) {
        return finding.rule() == Rule.CYCLE && finding.severity() != Severity.INFORMATION && !finding.isPermitted();
    }

    /** A component whose endless rings are not all known counts as one with all its edges. */
    private void addCycle(Finding finding, Analysis analysis) {
        List<ElementaryCycle> endless = finding.cycles().stream().filter(ElementaryCycle::endless).toList();
        if (endless.isEmpty() || analysis.cyclesTruncated()) {
            Set<String> component = Set.copyOf(finding.handlers());
            analysis.graph().edges().stream().map(edge -> new Link(edge.from().name(), edge.to().name()))
                    .filter(link -> component.contains(link.from()) && component.contains(link.to()))
                    .forEach(onCycles::add);
        }
        endless.forEach(cycle -> addRing(cycle.handlers()));
    }

    private void addRing(List<String> handlers) {
        for (int i = 0; i < handlers.size(); i++) {
            onCycles.add(new Link(handlers.get(i), handlers.get((i + 1) % handlers.size())));
        }
    }
}
