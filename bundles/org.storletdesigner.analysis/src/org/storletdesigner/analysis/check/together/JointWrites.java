package org.storletdesigner.analysis.check.together;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.extraction.ExpressionKeys;
import org.storletdesigner.analysis.memory.Cast;
import org.storletdesigner.analysis.walk.JointFirings;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.verdict.PartialState;

/** Looks for a write that fires two handlers: of a source, from outside where none is declared, or of a handler. */
final class JointWrites {
    /** Who writes, as the beginning of a sentence, and the object as it is then. */
    record Joint(String writer, PartialState object) { }

    private final Subject subject;
    private final JointFirings firings;
    private final List<Handler> handlers;
    private final Cast cast;
    private final boolean open;
    /** For each handler the numbers of those that trigger it, of the sources that may fire it, and of its trigger's keys. */
    private final BitSet[] writersOf;
    private final BitSet[] sourcesOf;
    private final BitSet[] keysOf;

    JointWrites(Subject subject) {
        this.subject = subject;
        firings = subject.firings();
        handlers = subject.workflow().handlers();
        cast = subject.cast();
        open = subject.workflow().sources().isEmpty();
        writersOf = sets();
        sourcesOf = sets();
        keysOf = sets();
        for (Edge edge : subject.graph().edges()) {
            writersOf[cast.number(edge.to())].set(cast.number(edge.from()));
        }
        List<Source> sources = subject.workflow().sources();
        for (int i = 0; i < sources.size(); i++) {
            int source = i;
            cast.mayFire(sources.get(i)).stream().forEach(handler -> sourcesOf[handler].set(source));
        }
        numberKeys();
    }

    private BitSet[] sets() {
        BitSet[] sets = new BitSet[handlers.size()];
        Arrays.setAll(sets, any -> new BitSet());
        return sets;
    }

    private void numberKeys() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; open && i < keysOf.length; i++) {
            BitSet keys = keysOf[i];
            ExpressionKeys.of(handlers.get(i).trigger().condition()).forEach(key -> {
                numbers.putIfAbsent(key, numbers.size());
                keys.set(numbers.get(key));
            });
        }
    }

    /** Whether it is worth asking for a write: a cheap look that errs on the side of yes. */
    boolean mayFire(int one, int other) {
        return writersOf[one].intersects(writersOf[other]) || sourcesOf[one].intersects(sourcesOf[other])
                || keysOf[one].intersects(keysOf[other]);
    }

    /** The cheapest questions come first, because there are many pairs. */
    Optional<Joint> firing(int first, int second) {
        if (!mayFire(first, second)) {
            return Optional.empty();
        }
        Handler one = handlers.get(first);
        Handler other = handlers.get(second);
        Optional<Joint> fromOutside = keysOf[first].intersects(keysOf[second]) ? firings.byAnything(one, other)
                .map(object -> new Joint("one write from outside", object)) : fromSource(first, second);
        BitSet writers = (BitSet) writersOf[first].clone();
        writers.and(writersOf[second]);
        return fromOutside.isPresent() || writers.isEmpty() || !firings.mayMeet(one, other) ? fromOutside
                : fromInside(writers, one, other);
    }

    private Optional<Joint> fromSource(int one, int other) {
        BitSet sources = (BitSet) sourcesOf[one].clone();
        sources.and(sourcesOf[other]);
        return sources.stream().mapToObj(subject.workflow().sources()::get)
                .flatMap(source -> firings.bySource(source, handlers.get(one), handlers.get(other))
                        .map(object -> new Joint("one write of the source '" + source.name() + "'", object)).stream())
                .findFirst();
    }

    private Optional<Joint> fromInside(BitSet writers, Handler one, Handler other) {
        return writers.stream().mapToObj(handlers::get).flatMap(writer -> firings.byHandler(writer, one, other)
                .map(object -> new Joint("one write of " + writer.name(), object)).stream()).findFirst();
    }
}
