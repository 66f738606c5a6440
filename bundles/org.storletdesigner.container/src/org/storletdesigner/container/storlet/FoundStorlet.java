package org.storletdesigner.container.storlet;

import java.util.List;
import org.storletdesigner.container.store.Head;

/**
 * A program of a storlet that lives in a container.
 *
 * @param faults why the engine would refuse or misread it, one sentence each
 */
public record FoundStorlet(Artefact artefact, Head head, List<String> faults) {
    public FoundStorlet {
        faults = List.copyOf(faults);
    }
}
