package org.storletdesigner.snapshot.look;

import java.util.List;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * How an edge of a verdict is drawn, everywhere. The verdicts differ by the line's pattern and by colours that people
 * with any colour vision tell apart, on white and in print.
 */
public enum VerdictLook {
    COMPLETE("complete", "every write of it fires", "#0A4C8B", List.of()),
    POSSIBLE("possible", "some writes fire, whatever else the object has", "#00806A", List.of(9.0, 4.0)),
    PARTIAL("partial", "fires if the object has more", "#C25100", List.of(2.0, 3.5)),
    UNDECIDED("undecided", "too hard to tell within the budget", "#8A2D6B", List.of(11.0, 3.0, 2.0, 3.0));

    private final String word;
    private final String meaning;
    private final String colour;
    private final List<Double> dashes;

    VerdictLook(String word, String meaning, String colour, List<Double> dashes) {
        this.word = word;
        this.meaning = meaning;
        this.colour = colour;
        this.dashes = dashes;
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
        return word;
    }

    /** What the verdict means, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Red, green and blue as {@code #RRGGBB}. */
    public String colour() {
        return colour;
    }

    /** The lengths of line and gap by turns, in units of a picture; empty for a solid line. */
    public List<Double> dashes() {
        return dashes;
    }
}
