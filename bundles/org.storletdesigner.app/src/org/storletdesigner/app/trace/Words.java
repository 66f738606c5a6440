package org.storletdesigner.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.trace.Moment;
import org.storletdesigner.analysis.trace.reaction.Choice;
import org.storletdesigner.analysis.trace.reaction.Miss;
import org.storletdesigner.analysis.words.States;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.text.Printer;

/** What happens to an object, in words. */
final class Words {
    private Words() { }

    static String of(Choice choice) {
        String words = switch (choice.act()) {
            case NOTHING -> TraceMessages.writesNothing;
            case CHANGE -> NLS.bind(TraceMessages.writes, States.text(choice.written()));
            case CREATE -> NLS.bind(TraceMessages.creates, States.text(choice.written()));
            case DELETE -> TraceMessages.deletes;
        };
        String alike = choice.more() ? TraceMessages.manyAlike : TraceMessages.alike;
        return choice.alike().isEmpty() ? words : NLS.bind(alike, words, choice.alike().size());
    }

    static String of(Event event) {
        return switch (event) {
            case CREATE -> TraceMessages.created;
            case CHANGE -> TraceMessages.changed;
            case DELETE -> TraceMessages.deleted;
        };
    }

    /** A moment as a line of the history. */
    static String of(Moment moment) {
        String line = moment.run().map(run -> run.call().handler().name() + ": " + of(run.choice().alike().isEmpty()
                ? run.choice() : new Choice(run.choice().act(), run.choice().written(), List.of(), false)))
                .orElseGet(() -> moment.situation().map(situation -> of(situation.event())).orElse(""));
        String end = moment.pending().isEmpty() ? " ■" : "";
        return moment.same().isPresent() ? "↻ " + line : line + end;
    }

    static String of(Miss miss) {
        return switch (miss.reason()) {
            case DOES_NOT_HOLD -> NLS.bind(TraceMessages.fails, miss.handler().name(),
                    miss.failing().stream().map(Printer::print).collect(Collectors.joining(", ")));
            case OTHER_EVENT -> NLS.bind(TraceMessages.otherEvent, miss.handler().name(),
                    miss.handler().events().stream().sorted().map(Words::of).collect(Collectors.joining(", ")));
            case HELD_BEFORE -> NLS.bind(TraceMessages.heldBefore, miss.handler().name());
        };
    }

    /** What happened last, and what can happen next. */
    static String sentence(Moment moment) {
        List<String> sentences = new ArrayList<>();
        moment.run().ifPresent(run -> sentences.add(run.call().handler().name() + " " + of(
                new Choice(run.choice().act(), run.choice().written(), List.of(), false)) + "."));
        moment.same().ifPresent(same -> sentences.add(NLS.bind(TraceMessages.goesRound,
                moment.run().orElseThrow().call().handler().name(), moment.depth() - same.depth())));
        List<String> open = moment.situation().map(situation -> situation.open().stream().map(each -> each.name())
                .toList()).orElse(List.of());
        if (!open.isEmpty()) {
            sentences.add(NLS.bind(TraceMessages.open, String.join(", ", open)));
        }
        sentences.add(moment.pending().isEmpty() ? moment.before().isEmpty() ? TraceMessages.nothing : TraceMessages.end
                : NLS.bind(TraceMessages.fire, moment.pending().size()));
        return String.join(" ", sentences);
    }
}
