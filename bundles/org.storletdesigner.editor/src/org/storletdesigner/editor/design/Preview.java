package org.storletdesigner.editor.design;

import java.util.List;
import org.storletdesigner.analysis.Edge;

/**
 * What a change would do to the graph, painted over the canvas before it is made.
 *
 * @param label what the change is, for the status line
 * @param gone the edges that would vanish
 * @param added the edges that would come; ends that are not on the canvas yet are left out
 */
public record Preview(String label, List<Edge> gone, List<Edge> added) {
    /** Nothing is previewed. */
    public static final Preview NONE = new Preview("", List.of(), List.of());

    public Preview {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }
}
