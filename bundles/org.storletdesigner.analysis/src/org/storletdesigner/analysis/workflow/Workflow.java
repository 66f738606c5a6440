package org.storletdesigner.analysis.workflow;

import java.util.List;
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
 * @param faults the findings about variables: {@code unbound} and {@code bad-value}
 * @param notes what the reader of the document could not take into account, a sentence each
 */
public record Workflow(String name, long revision, StoreRules rules, List<Handler> handlers, List<Source> sources,
        List<Handler> unlinked, List<Rejection> rejected, List<Finding> faults, List<String> notes) {
    public Workflow {
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
        unlinked = List.copyOf(unlinked);
        rejected = List.copyOf(rejected);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
