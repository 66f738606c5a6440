package org.storletdesigner.editor.canvas;

import java.util.EnumSet;
import java.util.Set;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * Which edges and boxes the canvas shows; what is filtered out stays in the document and in the analysis. Immutable.
 *
 * @param hidden the verdicts whose edges are left out
 * @param storlets the ids of the storlets of which at least one end of an edge is shown; empty for all
 * @param onlyFindings whether everything without a finding fades
 * @param arrivals whether what sources trigger is shown
 */
public record CanvasFilter(Set<Verdict> hidden, Set<String> storlets, boolean onlyFindings, boolean arrivals) {
    /** Shows everything. */
    public static final CanvasFilter NONE = new CanvasFilter(Set.of(), Set.of(), false, true);

    public CanvasFilter {
        hidden = Set.copyOf(hidden);
        storlets = Set.copyOf(storlets);
    }

    /** The same with the edges of a verdict shown or left out. */
    public CanvasFilter with(Verdict verdict, boolean shown) {
        EnumSet<Verdict> next = EnumSet.noneOf(Verdict.class);
        next.addAll(hidden);
        if (shown) {
            next.remove(verdict);
        } else {
            next.add(verdict);
        }
        return new CanvasFilter(next, storlets, onlyFindings, arrivals);
    }

    /** The same for the edges of other storlets. */
    public CanvasFilter withStorlets(Set<String> ids) {
        return new CanvasFilter(hidden, ids, onlyFindings, arrivals);
    }

    public CanvasFilter withOnlyFindings(boolean wanted) {
        return new CanvasFilter(hidden, storlets, wanted, arrivals);
    }

    /** The same with the edges of sources shown or left out. */
    public CanvasFilter withArrivals(boolean wanted) {
        return new CanvasFilter(hidden, storlets, onlyFindings, wanted);
    }

    /** Whether anything is left out or faded. */
    public boolean isActive() {
        return !equals(NONE);
    }

    /** Whether an edge between handlers of these storlets is shown; a source is in none. */
    boolean shows(Edge edge, String fromStorlet, String toStorlet) {
        return !hidden.contains(edge.verdict()) && (arrivals || !fromStorlet.isEmpty())
                && (storlets.isEmpty() || storlets.contains(fromStorlet) || storlets.contains(toStorlet));
    }
}
