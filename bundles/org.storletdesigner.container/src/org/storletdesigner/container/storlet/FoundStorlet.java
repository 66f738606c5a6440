package org.storletdesigner.container.storlet;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.container.store.Head;

/**
 * A program of a storlet that lives in a container.
 *
 * @param faults why the engine would refuse or misread it, one sentence each
 */
public record FoundStorlet(Artefact artefact, Head head, List<String> faults) {
    static final String MIGRATION = "Wfd-Migration";

    public FoundStorlet {
        faults = List.copyOf(faults);
    }

    /** The migration that has put it there, as long as nobody else relies on it. */
    public Optional<String> migration() {
        return Optional.ofNullable(head.metadata().get(MIGRATION));
    }
}
