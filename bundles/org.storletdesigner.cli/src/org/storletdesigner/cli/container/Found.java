package org.storletdesigner.cli.container;

import java.util.List;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.snapshot.file.Snapshot;

/** What lives at an address. */
public sealed interface Found {
    /** What a person should know of it, a sentence each. */
    List<String> remarks();

    /** Whether the store takes keys that differ only in their case for one. */
    boolean folds();

    /** A workflow that is or was live. */
    record Document(Workflow workflow, List<String> remarks, boolean folds) implements Found {
        public Document {
            remarks = List.copyOf(remarks);
        }
    }

    /** A snapshot, of which parts may be damaged. */
    record Kept(Snapshot snapshot, List<String> remarks, boolean folds) implements Found {
        public Kept {
            remarks = List.copyOf(remarks);
        }
    }
}
