package org.storletdesigner.editor.figures;

import org.eclipse.swt.graphics.Color;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * How an edge of a verdict is drawn in the window: by the line's pattern and by a colour that people with any colour
 * vision tell apart, on light and on dark ground. Exported pictures look the same. No resource, nothing to dispose.
 */
public enum VerdictLook {
    COMPLETE(org.storletdesigner.snapshot.look.VerdictLook.COMPLETE, "#7DB8F7"),
    POSSIBLE(org.storletdesigner.snapshot.look.VerdictLook.POSSIBLE, "#3FCBAF"),
    PARTIAL(org.storletdesigner.snapshot.look.VerdictLook.PARTIAL, "#F7A35C"),
    UNDECIDED(org.storletdesigner.snapshot.look.VerdictLook.UNDECIDED, "#DE9AC6");

    private final org.storletdesigner.snapshot.look.VerdictLook printed;
    private final Color onLight;
    private final Color onDark;
    private final int[] dashes;

    VerdictLook(org.storletdesigner.snapshot.look.VerdictLook printed, String onDark) {
        this.printed = printed;
        this.onLight = Scheme.colour(printed.colour());
        this.onDark = Scheme.colour(onDark);
        this.dashes = printed.dashes().stream().mapToInt(length -> (int) Math.round(length)).toArray();
    }

    /**
     * The look of a verdict.
     *
     * @throws IllegalArgumentException for irrelevant, because there is no such edge
     */
    public static VerdictLook of(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> COMPLETE;
            case POSSIBLE -> POSSIBLE;
            case PARTIAL -> PARTIAL;
            case UNDECIDED -> UNDECIDED;
            case IRRELEVANT -> throw new IllegalArgumentException("an irrelevant pair of handlers has no edge to draw");
        };
    }

    /** What the verdict is called. */
    public String word() {
        return printed.word();
    }

    /** What the verdict means, in a few words. */
    public String meaning() {
        return printed.meaning();
    }

    /** The colour of lines and texts on this ground. */
    public Color colour(Scheme scheme) {
        return scheme.isDark() ? onDark : onLight;
    }

    /** The lengths of line and gap by turns, in pixels; empty for a solid line. */
    public int[] dashes() {
        return dashes.clone();
    }
}
