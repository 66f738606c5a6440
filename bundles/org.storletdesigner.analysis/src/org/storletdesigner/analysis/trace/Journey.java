package org.storletdesigner.analysis.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.State;

/**
 * An object on its way through a workflow, taken step by step, forward and back; what was tried is kept. Not
 * thread-safe.
 */
public final class Journey {
    /** How many runs may follow each other. */
    public static final int LONGEST = 10_000;

    private final Tracer tracer;
    private final Moment start;
    private Moment current;

    public Journey(Tracer tracer, Situation first) {
        this.tracer = Objects.requireNonNull(tracer);
        start = new Moment(null, null, first, first.after(), first.calls(), null);
        current = start;
    }

    public Moment start() {
        return start;
    }

    public Moment current() {
        return current;
    }

    /** What a handler that is to run can do. */
    public Choices choices(Call call) {
        return tracer.choices(call);
    }

    /** Whether one more step can be taken. */
    public boolean canStep() {
        return !current.pending().isEmpty() && current.depth() < LONGEST;
    }

    /**
     * A handler that is still to run does one of the things that it can do. What it fires comes first from then on. The
     * same step as before leads to the same moment.
     *
     * @throws IllegalArgumentException when it is not pending
     */
    public Moment step(Call call, Choice choice) {
        if (!current.pending().contains(call)) {
            throw new IllegalArgumentException(call.handler().name() + " is not about to run");
        }
        Moment.Run run = new Moment.Run(call, choice);
        Moment here = current;
        current = here.next().stream().filter(each -> each.run().equals(Optional.of(run))).findFirst()
                .orElseGet(() -> later(here, run));
        return current;
    }

    private Moment later(Moment here, Moment.Run run) {
        Optional<Situation> situation = tracer.apply(run.call(), run.choice());
        List<Call> pending = new ArrayList<>(situation.map(Situation::calls).orElse(List.of()));
        List<Call> rest = new ArrayList<>(here.pending());
        rest.remove(run.call());
        pending.addAll(rest);
        State object = situation.map(Situation::after).orElse(run.call().object());
        Moment later = new Moment(here, run, situation.orElse(null), object, pending, earlier(here, run.call()));
        here.add(later);
        return later;
    }

    /** Where the same handler ran on the same object. */
    private static Moment earlier(Moment from, Call call) {
        for (Moment each = from; each != null; each = each.before().orElse(null)) {
            if (each.run().map(Moment.Run::call).filter(call::equals).isPresent()) {
                return each;
            }
        }
        return null;
    }

    /** Goes to a moment that was reached before. */
    public void go(Moment moment) {
        Moment root = moment;
        while (root.before().isPresent()) {
            root = root.before().get();
        }
        if (root != start) {
            throw new IllegalArgumentException("this moment belongs to another journey");
        }
        current = moment;
    }

    /** Goes one step back, if this is not the start. */
    public void back() {
        current.before().ifPresent(this::go);
    }
}
