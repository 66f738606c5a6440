package org.storletdesigner.analysis.finding;

import java.util.List;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * An object on its way: how it is at the start, and the handlers that run on it.
 *
 * @param loop the index of the step to which the last one leads back, or -1 when the way ends
 */
public record Run(PartialState start, List<Step> steps, int loop) {
    /** A handler ran, and this is the object that it wrote. */
    public record Step(String handler, PartialState state) { }

    public Run {
        steps = List.copyOf(steps);
    }
}
