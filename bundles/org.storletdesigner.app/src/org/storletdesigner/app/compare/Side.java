package org.storletdesigner.app.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.storletdesigner.snapshot.picture.Picture;

/**
 * One of two workflows that are compared, as it is painted.
 *
 * @param storlets how storlets differ, by their names here
 * @param handlers how handlers differ, by their names here
 * @param edges how edges differ, by their ends here
 */
record Side(String title, Picture picture, Map<String, Mark> storlets, Map<String, Mark> handlers,
        Map<Ends, Mark> edges) {
    /** The names of the two handlers of an edge. */
    record Ends(String from, String to) { }

    Side {
        Objects.requireNonNull(title);
        Objects.requireNonNull(picture);
        storlets = new HashMap<>(storlets);
        handlers = new HashMap<>(handlers);
        edges = new HashMap<>(edges);
    }

    Side(String title, Picture picture) {
        this(title, picture, Map.of(), Map.of(), Map.of());
    }
}
