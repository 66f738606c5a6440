package org.storletdesigner.analysis.workflow;

import java.util.Set;

/**
 * The document accepts the findings of a rule about some handlers, as long as their expressions stay as they are.
 *
 * @param rule the id of the rule
 * @param handlers the names of all handlers that the findings are about
 * @param digest what {@link Workflow#digestOf} gave when the findings were accepted
 */
public record Permit(String id, String rule, Set<String> handlers, String reason, String digest) {
    public Permit {
        handlers = Set.copyOf(handlers);
    }
}
