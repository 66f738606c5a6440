package org.storletdesigner.exchange.visioncloud;

import java.util.List;
import org.storletdesigner.exchange.Fault;
import org.storletdesigner.model.Workflow;

/**
 * A rule file as a workflow.
 *
 * @param notes what has no meaning here, a sentence each; they end in a count when there are more than a limit
 * @param faults the handlers that are not in the workflow because nobody could say which they are or what they do
 */
public record RuleDocument(Workflow workflow, RulePositions positions, List<String> notes, List<Fault> faults) {
    public RuleDocument {
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }
}
