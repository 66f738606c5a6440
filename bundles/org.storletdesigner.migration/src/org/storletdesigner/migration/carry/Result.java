package org.storletdesigner.migration.carry;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.workflow.Live;

/** What came of carrying out a plan, resuming one or rolling one back. */
public sealed interface Result {
    /** What is to be told, as a sentence. */
    String sentence();

    /** The workflow is live. */
    record Done(Live live, String sentence) implements Result { }

    /** Somebody else has made another workflow live since; nothing of theirs was changed. */
    record Overtaken(Optional<Live> theirs, String sentence) implements Result { }

    /**
     * All is as it was before.
     *
     * @param live the earlier workflow
     * @param removed the programs that were removed
     */
    record RolledBack(Optional<Live> live, List<String> removed, String sentence) implements Result {
        public RolledBack {
            removed = List.copyOf(removed);
        }
    }
}
