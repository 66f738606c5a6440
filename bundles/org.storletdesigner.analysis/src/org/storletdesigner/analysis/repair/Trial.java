package org.storletdesigner.analysis.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.LiveAnalyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.check.Permits;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Permit;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Expression;

/** Applies repairs to copies of a workflow and tells what changes. */
final class Trial {
    /** A finding that becomes graver counts as another one. */
    private record Known(String id, Severity severity) {
        static Known of(Finding finding) {
            return new Known(finding.id(), finding.severity());
        }
    }

    private final LiveAnalyzer analyzer;
    private final Progress progress;
    private final Analysis before;

    Trial(LiveAnalyzer analyzer, Progress progress, Analysis before) {
        this.analyzer = analyzer;
        this.progress = progress;
        this.before = before;
    }

    /** What an analysis finds after a repair. */
    Analysis of(Repair repair) {
        return switch (repair) {
            case Repair.AddCondition(String handler, Expression condition) -> analyzer.analyze(with(before.workflow()
                    .handlers().stream().map(each -> each.name().equals(handler) ? stronger(each, condition) : each)
                    .toList(), before.workflow().permits()), progress);
            case Repair.CorrectName correct -> analyzer.analyze(new Correction(correct).of(before.workflow()), progress);
            case Repair.Permit permit -> permitted(permit);
        };
    }

    /** A permit changes nothing but what is permitted. */
    private Analysis permitted(Repair.Permit repair) {
        List<Permit> permits = new ArrayList<>(before.workflow().permits());
        permits.add(new Permit("", repair.rule(), Set.copyOf(repair.handlers()), "", repair.digest()));
        Workflow workflow = with(before.workflow().handlers(), permits);
        return new Analysis(before.graph(), Permits.apply(workflow, before.findings()), before.cyclesTruncated());
    }

    private Workflow with(List<Handler> handlers, List<Permit> permits) {
        Workflow old = before.workflow();
        return new Workflow(old.name(), old.revision(), old.rules(), handlers, old.sources(), old.unlinked(),
                old.rejected(), old.faults(), old.notes(), old.expectations(), permits);
    }

    private static Handler stronger(Handler handler, Expression condition) {
        Expression extra = handler.extra().equals(Expression.TRUE) ? condition
                : new Expression.And(List.of(handler.extra(), condition));
        return new Handler(handler.id(), handler.name(), handler.storlet(), handler.events(), handler.trigger(), extra,
                handler.output());
    }

    /** What a repair changes, as its trial shows. */
    Offer offer(Repair repair, Analysis after) {
        return new Offer(repair, missing(before, after), missing(after, before),
                missing(before.findings(), after.findings()), missing(after.findings(), before.findings()));
    }

    /** Handlers differ with their conditions, so edges are compared by the names of their ends. */
    private static List<Edge> missing(Analysis one, Analysis other) {
        Set<List<String>> others = other.graph().edges().stream().map(Trial::ends).collect(Collectors.toSet());
        return one.graph().edges().stream().filter(edge -> !others.contains(ends(edge))).toList();
    }

    private static List<String> ends(Edge edge) {
        return List.of(edge.from().name(), edge.to().name());
    }

    private static List<Finding> missing(List<Finding> some, List<Finding> others) {
        Set<Known> known = others.stream().map(Known::of).collect(Collectors.toSet());
        return some.stream().filter(each -> !known.contains(Known.of(each))).toList();
    }
}
