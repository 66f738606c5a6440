package org.storletdesigner.analysis.workflow;

import java.util.Set;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;

/** What a client outside may write. */
public record Source(String id, String name, Output output) {
    /** What stands for it at the beginning of an edge: something that listens to nothing, in no storlet. */
    public Handler beginning() {
        return new Handler(id, name, "", Set.of(), new Trigger(Expression.TRUE, Expression.FALSE), Expression.TRUE,
                output);
    }
}
