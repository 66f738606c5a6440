package org.storletdesigner.analysis.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.logic.verdict.StoreRules;

/**
 * What an analysis needs of a document, taken at one moment: immutable, so that it can be read from any thread.
 *
 * @param revision grows with every change of the document, so that a stale result is told from a new one
 * @param handlers the enabled handlers that can have edges, in the order of the document; their expressions are ground
 * @param unlinked the enabled handlers that stand in the graph without edges, because a variable has no fitting value;
 *     their expressions are as they were written
 * @param rejected the expressions that do not parse
 * @param faults what is found by reading alone: {@code unbound}, {@code bad-value} and {@code folded-key}
 * @param notes what the reader of the document could not take into account, a sentence each
 * @param expectations what the document expects of its handlers, in its order
 * @param permits the findings that the document accepts, in its order
 */
public record Workflow(String name, long revision, StoreRules rules, List<Handler> handlers, List<Source> sources,
        List<Handler> unlinked, List<Rejection> rejected, List<Finding> faults, List<String> notes,
        List<Expectation> expectations, List<Permit> permits) {
    public Workflow {
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
        unlinked = List.copyOf(unlinked);
        rejected = List.copyOf(rejected);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
        expectations = List.copyOf(expectations);
        permits = List.copyOf(permits);
    }

    /** A workflow that expects and permits nothing. */
    public Workflow(String name, long revision, StoreRules rules, List<Handler> handlers, List<Source> sources,
            List<Handler> unlinked, List<Rejection> rejected, List<Finding> faults, List<String> notes) {
        this(name, revision, rules, handlers, sources, unlinked, rejected, faults, notes, List.of(), List.of());
    }

    /** The handler of this name, with edges or without. */
    public Optional<Handler> handler(String wanted) {
        return Stream.concat(handlers.stream(), unlinked.stream()).filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /**
     * The digest of the expressions of some handlers, to be kept with a permit for a finding about them: their
     * triggers, extra conditions and outputs, variables replaced. Renaming does not change it.
     */
    public String digestOf(Collection<String> names) {
        return ExpressionDigest.of(names.stream().flatMap(each -> handler(each).stream()).toList());
    }
}
