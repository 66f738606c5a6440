package org.storletdesigner.snapshot.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.model.design.HandlerName;

/** A storlet and its handlers, those that have no edges because of a variable included. Immutable. */
public record Group(String storlet, List<Member> members) {
    /**
     * A handler of a storlet.
     *
     * @param label its own name, without the storlet's
     * @param linked false for one that has no edges because a variable of it has no fitting value
     */
    public record Member(Handler handler, String label, boolean linked) {
        /** What people call it, the storlet included. */
        public String name() {
            return handler.name();
        }
    }

    public Group {
        members = List.copyOf(members);
    }

    /** All storlets of a workflow that have handlers, both in the order of the document. */
    public static List<Group> of(Workflow workflow) {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        workflow.handlers().forEach(handler -> add(handler, true, members));
        workflow.unlinked().forEach(handler -> add(handler, false, members));
        return members.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    }

    private static void add(Handler handler, boolean linked, Map<String, List<Member>> members) {
        String label = HandlerName.parse(handler.name()).map(HandlerName::handler).orElse(handler.name());
        members.computeIfAbsent(handler.storlet(), none -> new ArrayList<>()).add(new Member(handler, label, linked));
    }
}
