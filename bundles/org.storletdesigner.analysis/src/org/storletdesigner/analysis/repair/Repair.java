package org.storletdesigner.analysis.repair;

import java.util.List;
import org.storletdesigner.logic.expression.Expression;

/** A change of a workflow that does away with a finding. */
public sealed interface Repair {
    /** What is added to the extra condition of a handler, named as people read it. */
    record AddCondition(String handler, Expression condition) implements Repair { }

    /**
     * The finding is accepted; whoever does that gives the reason.
     *
     * @param rule the id of the rule
     * @param digest of the expressions as they are now
     */
    record Permit(String rule, List<String> handlers, String digest) implements Repair {
        public Permit {
            handlers = List.copyOf(handlers);
        }
    }
}
