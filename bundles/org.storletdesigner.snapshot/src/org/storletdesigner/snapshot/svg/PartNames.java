package org.storletdesigner.snapshot.svg;

import java.util.Optional;
import org.storletdesigner.analysis.Edge;

/** By what names a page around a picture speaks of the parts of it. Each is a word of letters and digits. */
public interface PartNames {
    /** The name of an edge; one that has none is not drawn. */
    Optional<String> of(Edge edge);

    /** The name of a handler, which is given as people read it. */
    String ofHandler(String handler);

    /** The name of a storlet. */
    String ofStorlet(String storlet);
}
