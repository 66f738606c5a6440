package org.storletdesigner.analysis.finding;

import java.util.List;
import java.util.Optional;

/**
 * One ring inside a component.
 *
 * @param handlers the names of its handlers in the order in which they trigger each other; one for a self-loop
 * @param endless whether some object goes round it for ever
 * @param run the object that goes round or, for a bounded ring, the one that comes furthest, where there is any
 * @param ending for a bounded ring where and why it breaks, as a sentence; empty for an endless one
 */
public record ElementaryCycle(List<String> handlers, boolean endless, Optional<Run> run, String ending) {
    public ElementaryCycle {
        handlers = List.copyOf(handlers);
    }
}
