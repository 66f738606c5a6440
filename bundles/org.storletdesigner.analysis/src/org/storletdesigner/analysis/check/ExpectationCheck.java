package org.storletdesigner.analysis.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Expectation;
import org.storletdesigner.logic.verdict.Verdict;

/** Finds what the document expects of its handlers and does not get; others may run between the two. */
public final class ExpectationCheck implements Check {
    @Override
    public void run(Subject subject, Consumer<Finding> findings) {
        List<Expectation> expectations = subject.workflow().expectations();
        if (!expectations.isEmpty()) {
            Routes all = new Routes(subject.graph().edges());
            Routes decided = new Routes(subject.graph().edges().stream()
                    .filter(edge -> edge.verdict() != Verdict.UNDECIDED).toList());
            expectations.forEach(each -> finding(subject, each, all, decided).ifPresent(findings));
        }
    }

    private static Optional<Finding> finding(Subject subject, Expectation expected, Routes all, Routes decided) {
        List<Edge> sure = decided.way(expected.from(), expected.to());
        List<Edge> way = sure.isEmpty() ? all.way(expected.from(), expected.to()) : sure;
        if (way.isEmpty()) {
            return expected.must() ? Optional.of(missing(subject, expected)) : Optional.empty();
        }
        if (sure.isEmpty()) {
            return Optional.of(finding(expected, Severity.WARNING, "whether that holds is open, because the budget left"
                    + " an edge of the only way open: " + told(way)));
        }
        return expected.must() ? Optional.empty()
                : Optional.of(finding(expected, Severity.ERROR, "but it can: " + told(way) + "; " + reasons(way)));
    }

    private static Finding missing(Subject subject, Expectation expected) {
        boolean known = isLinked(subject, expected.from()) && isLinked(subject, expected.to());
        return finding(expected, Severity.ERROR, "but there is no edge from " + expected.from() + " to "
                + expected.to() + ", nor a way through others" + (known ? "" : ": "
                        + (isLinked(subject, expected.from()) ? expected.to() : expected.from())
                        + " is disabled, or cannot be read"));
    }

    private static boolean isLinked(Subject subject, String name) {
        return subject.workflow().handlers().stream().anyMatch(handler -> handler.name().equals(name));
    }

    private static Finding finding(Expectation expected, Severity severity, String message) {
        String wish = expected.from() + (expected.must() ? " must" : " must never") + " be able to trigger "
                + expected.to();
        return Finding.of(Rule.EXPECTATION, severity, List.of(expected.from(), expected.to()),
                expected.must() ? "must" : "must never", wish + ", " + message);
    }

    private static String told(List<Edge> way) {
        return way.getFirst().from().name() + way.stream().map(edge -> " -> " + edge.to().name())
                .collect(Collectors.joining());
    }

    private static String reasons(List<Edge> way) {
        return way.stream().map(edge -> edge.answer().sentence()).collect(Collectors.joining("; "));
    }

    /** The shortest ways along some edges, each of at least one. */
    private static final class Routes {
        private final Map<String, List<Edge>> edgesFrom;

        Routes(List<Edge> edges) {
            edgesFrom = edges.stream().collect(Collectors.groupingBy(edge -> edge.from().name()));
        }

        List<Edge> way(String from, String to) {
            Map<String, Edge> into = new HashMap<>();
            Deque<String> open = new ArrayDeque<>(List.of(from));
            while (!open.isEmpty() && !into.containsKey(to)) {
                for (Edge edge : edgesFrom.getOrDefault(open.poll(), List.of())) {
                    if (into.putIfAbsent(edge.to().name(), edge) == null) {
                        open.add(edge.to().name());
                    }
                }
            }
            return back(from, to, into);
        }

        private static List<Edge> back(String from, String to, Map<String, Edge> into) {
            List<Edge> way = new ArrayList<>();
            for (Edge edge = into.get(to); edge != null; edge = into.get(edge.from().name())) {
                way.addFirst(edge);
                if (edge.from().name().equals(from)) {
                    return way;
                }
            }
            return way;
        }
    }
}
