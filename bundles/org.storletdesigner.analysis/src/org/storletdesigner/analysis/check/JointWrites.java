package org.storletdesigner.analysis.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.walk.JointFirings;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.PartialState;

/** Looks for a write that fires two handlers: of a source, from outside where none is declared, or of a handler. */
final class JointWrites {
    /** Who writes, as the beginning of a sentence, and the object as it is then. */
    record Joint(String writer, PartialState object) { }

    private static final BitSet NONE = new BitSet();

    private final Subject subject;
    private final JointFirings firings;
    private final List<Handler> handlers;
    /** For each handler the numbers of those that trigger it. */
    private final Map<Handler, BitSet> writersOf = new HashMap<>();

    JointWrites(Subject subject) {
        this.subject = subject;
        firings = new JointFirings(subject.possibilities(), subject.formulas(), subject.workflow().rules());
        handlers = subject.workflow().handlers();
        Map<Handler, Integer> numbers = new HashMap<>();
        handlers.forEach(handler -> numbers.put(handler, numbers.size()));
        for (Edge edge : subject.graph().edges()) {
            writersOf.computeIfAbsent(edge.to(), any -> new BitSet()).set(numbers.get(edge.from()));
        }
    }

    /** The cheapest questions come first, because there are many pairs. */
    Optional<Joint> firing(Handler one, Handler other) {
        boolean anything = subject.workflow().sources().isEmpty() && firings.haveCommonKey(one, other);
        BitSet writers = writersOfBoth(one, other);
        if (!subject.possibilities().isLive(one) || !subject.possibilities().isLive(other)
                || one.events().stream().noneMatch(other.events()::contains)
                || writers.isEmpty() && subject.workflow().sources().isEmpty() && !anything) {
            return Optional.empty();
        }
        Optional<Joint> fromOutside = anything ? firings.byAnything(one, other)
                .map(object -> new Joint("one write from outside", object)) : fromSource(one, other);
        return fromOutside.isPresent() || writers.isEmpty() || !firings.mayMeet(one, other) ? fromOutside
                : fromInside(writers, one, other);
    }

    private Optional<Joint> fromSource(Handler one, Handler other) {
        return subject.workflow().sources().stream().flatMap(source -> firings.bySource(source, one, other)
                .map(object -> new Joint("one write of the source '" + source.name() + "'", object)).stream())
                .findFirst();
    }

    private BitSet writersOfBoth(Handler one, Handler other) {
        BitSet writers = (BitSet) writersOf.getOrDefault(one, NONE).clone();
        writers.and(writersOf.getOrDefault(other, NONE));
        return writers;
    }

    private Optional<Joint> fromInside(BitSet writers, Handler one, Handler other) {
        return writers.stream().mapToObj(handlers::get).flatMap(writer -> firings.byHandler(writer, one, other)
                .map(object -> new Joint("one write of " + writer.name(), object)).stream()).findFirst();
    }
}
