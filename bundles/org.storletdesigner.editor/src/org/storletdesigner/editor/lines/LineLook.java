package org.storletdesigner.editor.lines;

import org.storletdesigner.editor.figures.BoxLook.Prominence;
import org.storletdesigner.editor.figures.VerdictLook;

/**
 * The state in which a line is drawn.
 *
 * @param merged whether an end stands for more than the line's handlers; such a line has an open head
 * @param endless whether an object may pass it for ever
 * @param paired whether another line leads back between the same two boxes, so that both need room
 * @param change whether a previewed change would bring it or take it away
 * @param label in its middle; empty for none
 */
public record LineLook(VerdictLook verdict, boolean merged, boolean endless, boolean paired, Change change,
        Prominence prominence, String label) {
    /** What a previewed change would do to a line. */
    public enum Change { NONE, ADDED, GONE }

    int alpha() {
        return prominence == Prominence.FADED ? 60 : 255;
    }
}
