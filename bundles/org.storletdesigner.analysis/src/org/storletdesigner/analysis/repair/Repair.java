package org.storletdesigner.analysis.repair;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.expression.Expression;

/** A change of a workflow that does away with a finding. */
public sealed interface Repair {
    /** What is added to the extra condition of a handler, named as people read it. */
    record AddCondition(String handler, Expression condition) implements Repair { }

    /**
     * A name that looks mistyped is corrected everywhere in the workflow.
     *
     * @param handlers those that the finding is about
     * @param value with which the key is compared, or that is written to it; empty where the key is corrected itself
     */
    record CorrectName(List<String> handlers, String key, Optional<String> value, String correction) implements Repair {
        public CorrectName {
            handlers = List.copyOf(handlers);
        }

        /** The name that is corrected. */
        public String name() {
            return value.orElse(key);
        }
    }

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
