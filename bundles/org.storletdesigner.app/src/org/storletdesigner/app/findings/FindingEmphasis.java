package org.storletdesigner.app.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;

/** What of the canvas a finding is about: its handlers, and the edges of its rings, or of the way that shows it. */
public final class FindingEmphasis {
    private record Ends(String from, String to) { }

    private FindingEmphasis() { }

    /** Everything that is to be shown strongly for a finding of this analysis. */
    public static Emphasis of(Finding finding, Analysis analysis) {
        Set<String> names = new LinkedHashSet<>(finding.handlers());
        finding.witness().ifPresent(run -> names.addAll(steps(run)));
        Set<String> ids = names.stream().flatMap(name -> analysis.workflow().handler(name).stream()).map(Handler::id)
                .collect(Collectors.toSet());
        sources(finding, analysis).forEach(ids::add);
        return new Emphasis(ids, edges(finding, analysis));
    }

    /** The ids of the handlers, or of the source, that a finding names. */
    static List<String> named(Finding finding, Analysis analysis) {
        return Stream.concat(finding.handlers().stream().flatMap(name -> analysis.workflow().handler(name).stream())
                .map(Handler::id), sources(finding, analysis)).toList();
    }

    private static Stream<String> sources(Finding finding, Analysis analysis) {
        return analysis.workflow().sources().stream().filter(each -> finding.source().equals(Optional.of(each.name())))
                .map(Source::id);
    }

    private static Set<EdgeKey> edges(Finding finding, Analysis analysis) {
        Set<Ends> ends = new HashSet<>(ends(finding));
        boolean all = finding.rule() == Rule.CYCLE && finding.cycles().isEmpty();
        Set<String> inside = all ? Set.copyOf(finding.handlers()) : Set.of();
        return analysis.graph().edges().stream().filter(edge -> ends.contains(ends(edge))
                || inside.contains(edge.from().name()) && inside.contains(edge.to().name()))
                .map(EdgeKey::of).collect(Collectors.toSet());
    }

    private static Ends ends(Edge edge) {
        return new Ends(edge.from().name(), edge.to().name());
    }

    private static List<Ends> ends(Finding finding) {
        return switch (finding.rule()) {
            case CYCLE -> finding.cycles().stream().map(ElementaryCycle::handlers)
                    .flatMap(ring -> way(closed(ring)).stream()).toList();
            case SHORTCUT -> Stream.concat(witness(finding).stream(),
                    way(List.of(finding.handlers().getFirst(), finding.handlers().getLast())).stream()).toList();
            case EXPECTATION -> Stream.concat(witness(finding).stream(), way(finding.handlers()).stream()).toList();
            case OVERLAP, CONFLICT, DUPLICATE, STARVING, DEAD_OUTPUT, UNKNOWN_KEY, FOLDED_KEY, UNBOUND, BAD_VALUE,
                    UNDECIDED -> witness(finding);
        };
    }

    private static List<Ends> witness(Finding finding) {
        return finding.witness().map(run -> way(steps(run))).orElse(List.of());
    }

    private static List<String> steps(Run run) {
        return run.steps().stream().map(Run.Step::handler).toList();
    }

    private static List<String> closed(List<String> ring) {
        List<String> closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }

    private static List<Ends> way(List<String> names) {
        List<Ends> way = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            way.add(new Ends(names.get(i - 1), names.get(i)));
        }
        return way;
    }
}
