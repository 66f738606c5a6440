package org.storletdesigner.snapshot.look;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.text.Printer;

/** What is written about a handler, in words that need no knowledge of expressions where there is nothing to know. */
public final class HandlerText {
    private static final Set<Event> USUAL = Set.of(Event.CREATE, Event.CHANGE);

    private HandlerText() { }

    /** What must hold, the extra condition included. */
    public static String when(Handler handler) {
        boolean plain = handler.extra().equals(Expression.TRUE);
        boolean always = handler.trigger().condition().equals(Expression.TRUE);
        if (plain) {
            return always ? "anything" : Printer.print(handler.trigger());
        }
        return always ? Printer.print(handler.extra()) : strengthened(handler);
    }

    private static String strengthened(Handler handler) {
        return handler.trigger().disappear().equals(Expression.FALSE)
                ? Printer.print(new Expression.And(List.of(handler.trigger().appear(), handler.extra())))
                : Printer.print(handler.trigger()) + ", and " + Printer.print(handler.extra());
    }

    /** What it does. */
    public static String then(Handler handler) {
        return switch (handler.output()) {
            case Output.None none -> "nothing";
            case Output.Delete delete -> "delete the object";
            case Output.Write write -> Printer.print(write);
        };
    }

    /** The events that it listens to, where they are not the usual ones; otherwise empty. */
    public static String events(Handler handler) {
        return handler.events().equals(USUAL) ? "" : handler.events().stream().sorted()
                .map(event -> event.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
