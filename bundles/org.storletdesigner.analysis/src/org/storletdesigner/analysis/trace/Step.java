package org.storletdesigner.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;

/**
 * A handler runs once.
 *
 * @param number from 1, in the order in which the runs are told
 * @param turns what it can do and what comes of each, the simplest first
 * @param untold how many more things it can do that were not followed
 * @param tooHard why the budget was not enough to tell what it can do
 */
public record Step(int number, Call call, List<Turn> turns, int untold, Optional<String> tooHard) {
    /**
     * The handler does one of the things that it can do.
     *
     * @param situation what comes of it; nothing where nothing is written
     * @param next the handlers that fire then, in the order of their names
     */
    public record Turn(Choice choice, Optional<Situation> situation, List<Next> next) {
        public Turn {
            next = List.copyOf(next);
        }
    }

    /** What becomes of a handler that fires. */
    public enum Fate {
        /** It runs, which is told as a step of its own. */
        RUNS,
        /** The same happened on the way to here already, so this goes round. */
        GOES_ROUND,
        /** The same was told elsewhere. */
        TOLD,
        /** It was not followed, because there are too many steps behind each other, or altogether. */
        STOPPED
    }

    /**
     * A handler fires.
     *
     * @param step the number of the step that tells it; 0 where it was not followed
     */
    public record Next(Call call, Fate fate, int step) { }

    public Step {
        turns = List.copyOf(turns);
    }
}
