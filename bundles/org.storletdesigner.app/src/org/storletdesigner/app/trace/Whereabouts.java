package org.storletdesigner.app.trace;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.analysis.trace.reaction.Call;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;

/** Where an object is on the canvas: the handler that ran, those that it fired, and the one that is to run next. */
final class Whereabouts {
    private Whereabouts() { }

    static Emphasis of(Moment moment, Optional<Call> next) {
        Set<String> elements = new HashSet<>();
        Set<EdgeKey> edges = new HashSet<>();
        Optional<String> ran = moment.run().map(run -> run.call().handler().id());
        ran.ifPresent(elements::add);
        moment.situation().stream().flatMap(situation -> situation.calls().stream()).forEach(call -> {
            elements.add(call.handler().id());
            ran.ifPresent(from -> edges.add(new EdgeKey(from, call.handler().id())));
        });
        next.ifPresent(call -> elements.add(call.handler().id()));
        return new Emphasis(elements, edges);
    }
}
