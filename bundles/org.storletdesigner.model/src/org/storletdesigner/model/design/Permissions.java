package org.storletdesigner.model.design;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Workflow;

/** Accepting findings, and taking that back. A permit is about the findings of a rule about exactly its handlers. */
public final class Permissions {
    private Permissions() { }

    /** Accepts findings, in place of whatever was said of them before. */
    public static Permit permit(Workflow workflow, String rule, List<Handler> handlers, String digest, String reason) {
        withdraw(workflow, rule, handlers);
        Permit permit = ModelFactory.eINSTANCE.createPermit();
        permit.setId(Ids.fresh());
        permit.setRule(rule);
        permit.getHandlers().addAll(handlers);
        permit.setDigest(digest);
        permit.setReason(reason);
        workflow.getPermits().add(permit);
        return permit;
    }

    /** No longer accepts findings; false when no permit was about them, lapsed or not. */
    public static boolean withdraw(Workflow workflow, String rule, Collection<Handler> handlers) {
        Set<Handler> about = new HashSet<>(handlers);
        return workflow.getPermits().removeIf(permit -> rule.equals(permit.getRule())
                && about.equals(new HashSet<>(permit.getHandlers())));
    }
}
