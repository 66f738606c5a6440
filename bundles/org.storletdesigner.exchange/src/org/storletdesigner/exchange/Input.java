package org.storletdesigner.exchange;

import java.util.List;
import org.storletdesigner.model.Workflow;

/**
 * A workflow that was read from a file of any format.
 *
 * @param notes what the reader could not take into account, a sentence each
 * @param faults the handlers that could not be taken in at all, in the order of the file; everything else is in the
 *         document
 */
public record Input(Workflow document, Places places, List<String> notes, List<Fault> faults) {
    public Input {
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }
}
