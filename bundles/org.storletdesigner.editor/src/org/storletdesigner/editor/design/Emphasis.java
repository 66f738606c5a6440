package org.storletdesigner.editor.design;

import java.util.Set;

/**
 * What the canvas shows strongly while everything else fades: a cycle, a path, the step of a trace, the hits of a
 * search.
 *
 * @param elements the ids of storlets, handlers, sources and notes
 */
public record Emphasis(Set<String> elements, Set<EdgeKey> edges) {
    /** Nothing is emphasised, nothing fades. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of());

    public Emphasis {
        elements = Set.copyOf(elements);
        edges = Set.copyOf(edges);
    }

    public boolean isNone() {
        return elements.isEmpty() && edges.isEmpty();
    }
}
