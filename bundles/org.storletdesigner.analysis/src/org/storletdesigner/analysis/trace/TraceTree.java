package org.storletdesigner.analysis.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.trace.Step.Fate;
import org.storletdesigner.analysis.trace.Step.Next;
import org.storletdesigner.analysis.trace.Step.Turn;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.State;

/**
 * All that can come of one write, every choice followed.
 *
 * @param first the handlers that the write fires
 * @param steps every run that is told, by number; each is told once
 * @param stopped whether something was left out, because it takes more steps, or more choices, than were asked for
 */
public record TraceTree(Situation start, List<Next> first, List<Step> steps, boolean stopped) {
    /** How many steps may follow each other, and how many there may be altogether. */
    public record Extent(int depth, int runs) {
        /** The deepest that can be asked for. */
        public static final int DEEPEST = 500;
        /** Enough for a person. */
        public static final Extent DEFAULT = new Extent(50, 1_000);

        public Extent {
            if (depth < 1 || depth > DEEPEST || runs < 1) {
                throw new IllegalArgumentException(
                        "a trace takes 1 to " + DEEPEST + " steps in a row, and 1 or more in all");
            }
        }
    }

    private static final int MOST_TURNS = 100;

    public TraceTree {
        first = List.copyOf(first);
        steps = List.copyOf(steps);
    }

    /**
     * Follows everything, depth first, handlers in the order of their names and the simplest choices first.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it
     */
    public static TraceTree of(Tracer tracer, Situation start, Extent extent, Progress progress) {
        return new Growth(tracer, extent, progress).from(start);
    }

    /** The step of a number. */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    private static final class Growth {
        /** A handler and the object on which it runs decide all that follows. */
        private record Key(String handler, State object) { }

        private final Tracer tracer;
        private final Extent extent;
        private final Progress progress;
        private final Map<Key, Integer> numbers = new HashMap<>();
        private final Set<Key> path = new HashSet<>();
        private final List<Step> steps = new ArrayList<>();
        private boolean stopped;

        Growth(Tracer tracer, Extent extent, Progress progress) {
            this.tracer = tracer;
            this.extent = extent;
            this.progress = progress;
        }

        TraceTree from(Situation start) {
            List<Next> first = next(Optional.of(start));
            return new TraceTree(start, first, steps, stopped);
        }

        // This goes as deep as the trace, so here are loops: streams would take ten times the stack.
        private List<Next> next(Optional<Situation> situation) {
            List<Next> next = new ArrayList<>();
            if (situation.isPresent()) {
                for (Call call : situation.get().calls()) {
                    next.add(next(call));
                }
            }
            return next;
        }

        private Next next(Call call) {
            Key key = new Key(call.handler().id(), call.object());
            Integer known = numbers.get(key);
            if (known != null) {
                return new Next(call, path.contains(key) ? Fate.GOES_ROUND : Fate.TOLD, known);
            }
            if (path.size() == extent.depth || steps.size() == extent.runs) {
                stopped = true;
                return new Next(call, Fate.STOPPED, 0);
            }
            return new Next(call, Fate.RUNS, run(key, call));
        }

        private int run(Key key, Call call) {
            int number = steps.size() + 1;
            progress.report("Tracing", number, extent.runs);
            numbers.put(key, number);
            steps.add(new Step(number, call, List.of(), 0, Optional.empty()));
            path.add(key);
            steps.set(number - 1, step(number, call));
            path.remove(key);
            return number;
        }

        private Step step(int number, Call call) {
            Choices choices = tracer.choices(call);
            int told = Math.min(choices.list().size(), MOST_TURNS);
            List<Turn> turns = new ArrayList<>();
            for (Choice choice : choices.list().subList(0, told)) {
                turns.add(turn(call, choice));
            }
            int untold = choices.list().size() - told;
            stopped = stopped || untold > 0;
            return new Step(number, call, turns, untold, choices.tooHard());
        }

        private Turn turn(Call call, Choice choice) {
            Optional<Situation> situation = tracer.apply(call, choice);
            return new Turn(choice, situation, next(situation));
        }
    }
}
