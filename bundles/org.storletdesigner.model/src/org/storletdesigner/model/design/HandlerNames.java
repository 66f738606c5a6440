package org.storletdesigner.model.design;

import java.util.Optional;
import java.util.stream.Stream;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/** The names of the handlers of a workflow, and the way back from a name to its handler. */
public final class HandlerNames {
    private HandlerNames() { }

    /** {@code storlet.handler}, with dots and backslashes inside the names escaped by a backslash. */
    public static String of(Handler handler) {
        return name(handler).text();
    }

    /** The two names of a handler that stands in a storlet. */
    public static HandlerName name(Handler handler) {
        return new HandlerName(Storlets.of(handler).getName(), handler.getDefinition().getName());
    }

    /** The handler of this name. */
    public static Optional<Handler> find(Workflow workflow, String name) {
        return HandlerName.parse(name)
                .flatMap(wanted -> all(workflow).filter(each -> name(each).equals(wanted)).findFirst());
    }

    /** Every handler, in the order of the storlets. */
    public static Stream<Handler> all(Workflow workflow) {
        return workflow.getStorlets().stream().map(Storlet::getHandlers).flatMap(handlers -> handlers.stream());
    }
}
