package org.storletdesigner.editor.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.analysis.workflow.Workflow;

/** What an analysis says of single handlers and edges, found by id or name without searching. Immutable. */
public final class Marks {
    /** Before anything is known. */
    public static final Marks NONE = new Marks();

    private final Map<String, List<Finding>> findings;
    private final Map<String, Severity> severities;
    private final Map<String, List<Rejection>> rejections = new HashMap<>();
    private final Map<String, Handler> handlers = new HashMap<>();
    private final Set<String> unlinked = new HashSet<>();
    private final Set<EdgeKey> endless;
    private final Map<String, String> ids = new HashMap<>();

    private Marks() {
        findings = new HashMap<>();
        severities = new HashMap<>();
        endless = new HashSet<>();
    }

    /** Of a workflow whose findings are still being worked out: what was found before stands until then. */
    Marks(Workflow workflow, Marks before) {
        findings = before.findings;
        severities = before.severities;
        endless = before.endless;
        take(workflow);
    }

    private void take(Workflow workflow) {
        workflow.handlers().forEach(this::add);
        workflow.unlinked().forEach(this::add);
        workflow.unlinked().forEach(handler -> unlinked.add(handler.name()));
        workflow.rejected().forEach(each ->
                rejections.computeIfAbsent(each.handler(), none -> new ArrayList<>()).add(each));
    }

    public Marks(Analysis analysis) {
        this();
        take(analysis.workflow());
        for (Finding finding : analysis.findings()) {
            Set.copyOf(finding.handlers())
                    .forEach(name -> add(name, finding));
            finding.source().ifPresent(name -> add(name, finding));
        }
        analysis.endlessEdges().forEach(edge -> endless.add(EdgeKey.of(edge)));
    }

    private void add(Handler handler) {
        handlers.put(handler.id(), handler);
        ids.put(handler.name(), handler.id());
    }

    private void add(String name, Finding finding) {
        findings.computeIfAbsent(name, none -> new ArrayList<>()).add(finding);
        if (!finding.isPermitted() && finding.severity() != Severity.INFORMATION) {
            severities.merge(name, finding.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The findings about a handler or source of this name, the gravest first. */
    public List<Finding> findings(String name) {
        return Collections.unmodifiableList(findings.getOrDefault(name, List.of()));
    }

    /** Where the expressions of a handler or source of this name do not parse. */
    public List<Rejection> rejections(String name) {
        return Collections.unmodifiableList(rejections.getOrDefault(name, List.of()));
    }

    /** The gravest fault of a handler or source of this name; what is permitted, or only worth knowing, is none. */
    public Optional<Severity> severity(String name) {
        return rejections.containsKey(name) ? Optional.of(Severity.ERROR) : Optional.ofNullable(severities.get(name));
    }

    /**
     * Whether a handler of this name has no edges, because a text of it is wrong or a variable has no fitting value.
     */
    public boolean isIncomplete(String name) {
        return unlinked.contains(name) || rejections.containsKey(name);
    }

    /** The handler as it runs; empty for one that is disabled or does not parse. */
    public Optional<Handler> handler(String id) {
        return Optional.ofNullable(handlers.get(id));
    }

    /** Whether there is any edge that an object may pass for ever. */
    public boolean hasEndless() {
        return !endless.isEmpty();
    }

    /** Whether an object may pass this edge for ever, and nobody permitted it. */
    public boolean isEndless(EdgeKey edge) {
        return endless.contains(edge);
    }
}
