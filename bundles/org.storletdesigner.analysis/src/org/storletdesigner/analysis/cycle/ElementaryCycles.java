package org.storletdesigner.analysis.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.storletdesigner.analysis.Progress;

/**
 * The first elementary cycles of one component, as places in its list of handlers.
 *
 * @param found each from its smallest place on; the shortest first, then in the order of their places
 * @param isTruncated whether there may be more than were listed
 */
public record ElementaryCycles(List<List<Integer>> found, boolean isTruncated) {
    public ElementaryCycles {
        found = List.copyOf(found);
    }

    /** Those of a component that is given by its arcs. */
    static ElementaryCycles of(Arcs arcs, int most, long steps) {
        List<List<Integer>> found = new ArrayList<>();
        boolean all = ShortestCycles.each(arcs, most, steps, Progress.NONE,
                cycle -> found.add(Arrays.stream(cycle).boxed().toList()));
        return new ElementaryCycles(found, !all);
    }
}
