package org.storletdesigner.cli.input;

import java.util.List;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.exchange.Input;

/**
 * A FILE of the command line, ready to be analysed.
 *
 * @param name how people know the file
 * @param input what was read, which nobody changes
 * @param rejected what is left out of the workflow because it is at fault, in the order of the file's places
 * @param notes what could not be taken into account, a sentence each
 * @param regions where the expressions of the workflow stand
 */
public record OpenedFile(String name, Input input, Workflow workflow, List<Rejected> rejected, List<String> notes,
        Regions regions) {
    public OpenedFile {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
