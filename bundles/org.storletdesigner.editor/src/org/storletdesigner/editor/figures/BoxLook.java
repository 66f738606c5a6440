package org.storletdesigner.editor.figures;

import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;

/**
 * The state in which a box is drawn.
 *
 * @param mark the gravest fault that was found about it
 * @param off whether it, or what it stands in, is disabled
 * @param incomplete whether it has no edges, because an expression does not parse or a variable has no fitting value
 */
public record BoxLook(Optional<Severity> mark, boolean off, boolean incomplete, Prominence prominence) {
    /** How much something stands out. */
    public enum Prominence { FADED, USUAL, EMPHASISED }

    /** Nothing special. */
    public static final BoxLook PLAIN = new BoxLook(Optional.empty(), false, false, Prominence.USUAL);

    int alpha() {
        return prominence == Prominence.FADED ? 90 : off ? 140 : 255;
    }

    boolean isEmphasised() {
        return prominence == Prominence.EMPHASISED;
    }
}
