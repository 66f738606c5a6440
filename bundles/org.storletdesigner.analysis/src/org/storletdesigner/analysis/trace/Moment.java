package org.storletdesigner.analysis.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.State;

/** A point of a {@link Journey}: what has happened, and who is still to run. */
public final class Moment {
    /** A handler ran and did one of the things that it can do. */
    public record Run(Call call, Choice choice) { }

    private final Moment before;
    private final Run run;
    private final Situation situation;
    private final State object;
    private final List<Call> pending;
    private final Moment same;
    private final List<Moment> next = new ArrayList<>();

    Moment(Moment before, Run run, Situation situation, State object, List<Call> pending, Moment same) {
        this.before = before;
        this.run = run;
        this.situation = situation;
        this.object = object;
        this.pending = List.copyOf(pending);
        this.same = same;
    }

    /** The one before; empty for the start. */
    public Optional<Moment> before() {
        return Optional.ofNullable(before);
    }

    /** What led here; empty for the start. */
    public Optional<Run> run() {
        return Optional.ofNullable(run);
    }

    /** What was written; empty when the run wrote nothing. */
    public Optional<Situation> situation() {
        return Optional.ofNullable(situation);
    }

    /** The object as it is now. */
    public State object() {
        return object;
    }

    /** The handlers that are still to run, the one that is next by itself first. */
    public List<Call> pending() {
        return pending;
    }

    /** On the way here the same handler ran on the same object already, and led there: this goes round. */
    public Optional<Moment> same() {
        return Optional.ofNullable(same);
    }

    /** What was tried from here, in the order in which it was. */
    public List<Moment> next() {
        return Collections.unmodifiableList(next);
    }

    /** How many runs led here. */
    public int depth() {
        int depth = 0;
        for (Moment each = before; each != null; each = each.before) {
            depth++;
        }
        return depth;
    }

    void add(Moment later) {
        next.add(later);
    }
}
