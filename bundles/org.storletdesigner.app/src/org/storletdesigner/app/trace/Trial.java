package org.storletdesigner.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.trace.Journey;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.analysis.trace.Tracer;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Situation;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * What a client does to an object.
 *
 * @param object the object; for a change what is written
 * @param before for a change the object as it was
 */
record Trial(Event event, Map<String, String> object, Map<String, String> before) {
    /** The object dropped on the container. */
    Journey in(Tracer tracer) {
        return new Journey(tracer, situation(tracer));
    }

    private Situation situation(Tracer tracer) {
        return switch (event) {
            case CREATE -> tracer.created(new State(object));
            case CHANGE -> tracer.changed(new State(before), new PartialState(object));
            case DELETE -> tracer.deleted(new State(object));
        };
    }

    /** The same steps as another journey took to where it is, as far as they can be taken. */
    static int replay(Journey old, Journey journey) {
        List<Moment.Run> runs = new ArrayList<>();
        for (Moment each = old.current(); each != null; each = each.before().orElse(null)) {
            each.run().ifPresent(run -> runs.addFirst(run));
        }
        int taken = 0;
        while (taken < runs.size() && step(journey, runs.get(taken))) {
            taken++;
        }
        return runs.size() - taken;
    }

    private static boolean step(Journey journey, Moment.Run run) {
        Optional<Call> call = journey.current().pending().stream()
                .filter(each -> each.handler().id().equals(run.call().handler().id())
                        && each.object().equals(run.call().object())).findFirst();
        Optional<Choice> choice = call.flatMap(each -> journey.choices(each).list().stream()
                .filter(other -> other.act() == run.choice().act() && other.written().equals(run.choice().written()))
                .findFirst());
        choice.ifPresent(same -> journey.step(call.get(), same));
        return choice.isPresent();
    }
}
