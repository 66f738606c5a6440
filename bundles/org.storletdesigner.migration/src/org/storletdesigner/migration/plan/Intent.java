package org.storletdesigner.migration.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;

/** What somebody wants of a container. Documents and bytes in it are not changed, by nobody. */
public sealed interface Intent {
    /** Where programs are looked for that the target lacks. */
    Optional<WorkflowContainer> programs();

    /** The storlets of a document are added to what lives there. */
    record Inject(Workflow part, Optional<WorkflowContainer> programs) implements Intent {
        public Inject {
            Objects.requireNonNull(part);
            Objects.requireNonNull(programs);
        }

        public Inject(Workflow part) {
            this(part, Optional.empty());
        }
    }

    /** The storlets of these names go; their programs stay. */
    record Remove(Set<String> storlets) implements Intent {
        public Remove {
            storlets = Set.copyOf(storlets);
        }

        @Override
        public Optional<WorkflowContainer> programs() {
            return Optional.empty();
        }
    }

    /** A document becomes the whole live workflow. */
    record Publish(Workflow whole, Optional<WorkflowContainer> programs) implements Intent {
        public Publish {
            Objects.requireNonNull(whole);
            Objects.requireNonNull(programs);
        }

        public Publish(Workflow whole) {
            this(whole, Optional.empty());
        }
    }

    /**
     * What a snapshot holds becomes the whole live workflow.
     *
     * @param name of the snapshot, for messages
     * @param evenDamaged whether what can be saved of a damaged one is wanted, and a graph of another program
     */
    record Restore(String name, byte[] snapshot, boolean evenDamaged, Optional<WorkflowContainer> programs)
            implements Intent {
        public Restore {
            Objects.requireNonNull(name);
            Objects.requireNonNull(snapshot);
            Objects.requireNonNull(programs);
        }

        public Restore(String name, byte[] snapshot, boolean evenDamaged) {
            this(name, snapshot, evenDamaged, Optional.empty());
        }
    }

    /**
     * Storlets that live in another container are added to what lives in this one; the other one stays as it is.
     *
     * @param storlets their names; empty for all
     */
    record Migrate(WorkflowContainer source, Optional<Set<String>> storlets) implements Intent {
        public Migrate {
            Objects.requireNonNull(source);
            storlets = storlets.map(Set::copyOf);
        }

        /** All that lives there. */
        public Migrate(WorkflowContainer source) {
            this(source, Optional.empty());
        }

        @Override
        public Optional<WorkflowContainer> programs() {
            return Optional.of(source);
        }
    }
}
