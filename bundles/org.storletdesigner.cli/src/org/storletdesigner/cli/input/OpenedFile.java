package org.storletdesigner.cli.input;

import java.util.List;
import org.storletdesigner.analysis.workflow.Workflow;

/**
 * A FILE of the command line, ready to be analysed. Immutable.
 *
 * @param name how people know the file
 * @param rejected what is left out of the workflow because it is at fault, in the order of the file's places
 * @param notes what could not be taken into account, a sentence each
 */
public record OpenedFile(String name, Workflow workflow, List<Rejected> rejected, List<String> notes) {
    public OpenedFile {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
