package org.storletdesigner.editor.canvas;

import java.util.Set;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.verdict.Verdict;

/** Makes edges without an engine. The id of a handler is its name; its storlet is the part before the dot. */
final class Graphs {
    private Graphs() { }

    static Edge edge(String from, String to, Verdict verdict) {
        return new Edge(handler(from), handler(to), verdict, () -> {
            throw new AssertionError("nothing may ask for the reason of an edge that nobody looks at");
        });
    }

    private static Handler handler(String name) {
        return new Handler(name, name, storlet(name), Set.of(), Trigger.appear(Expression.TRUE), Expression.TRUE,
                new Output.None());
    }

    static String storlet(String handler) {
        return handler.substring(0, handler.indexOf('.'));
    }
}
