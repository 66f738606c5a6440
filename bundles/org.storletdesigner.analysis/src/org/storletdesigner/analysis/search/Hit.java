package org.storletdesigner.analysis.search;

import java.util.List;
import java.util.Optional;

/**
 * Something that fits a query.
 *
 * @param where the name by which people know the place
 * @param text what stands there
 * @param elements the ids of the objects of the document that it is about
 * @param verdict for an edge its verdict in a word; its elements are its two ends then
 */
public record Hit(Kind kind, String where, String text, List<String> elements, Optional<String> verdict) {
    /** What was found. */
    public enum Kind { STORLET, HANDLER, SOURCE, NOTE, FINDING, EDGE }

    public Hit {
        elements = List.copyOf(elements);
    }
}
