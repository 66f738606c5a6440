package org.storletdesigner.cli.input;

import java.util.List;
import java.util.stream.Stream;
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
 * @param home where the workflow lives
 */
public record OpenedFile(String name, Input input, Workflow workflow, List<Rejected> rejected, List<String> notes,
        Regions regions, Home home) {
    public OpenedFile {
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /** Whether keys that differ only in their case are one key. */
    public boolean folds() {
        return home.folds(input.document());
    }

    /** What could not be taken into account, and what should be known of the place where the workflow lives. */
    public List<String> sentences() {
        return Stream.concat(notes.stream(), home.remarks().stream()).toList();
    }
}
