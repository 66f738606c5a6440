package org.storletdesigner.analysis.memory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;

/**
 * Who acts in one workflow: the roles of its handlers and of its sources, and which handlers each source may fire. Handlers
 * and sources are told apart by what they are, not by what they are equal to. Immutable once it is handed on.
 */
public final class Cast {
    private final Map<Handler, Role> handlers = new IdentityHashMap<>();
    private final Map<Source, Role> sources = new IdentityHashMap<>();
    private final Map<Source, BitSet> fired = new IdentityHashMap<>();
    private final Map<Handler, Integer> numbers = new IdentityHashMap<>();

    /** A cast of strangers: nothing is known of anybody, and every source may fire every handler. */
    public static Cast of(Workflow workflow) {
        Cast cast = new Cast();
        workflow.handlers().forEach(handler -> cast.add(handler, new Role()));
        BitSet all = new BitSet();
        all.set(0, workflow.handlers().size());
        workflow.sources().forEach(source -> cast.add(source, new Role(), all));
        return cast;
    }

    /** Handlers come in the order of the workflow. */
    public void add(Handler handler, Role role) {
        numbers.put(handler, numbers.size());
        handlers.put(handler, role);
    }

    /** The numbers are those of handlers, by the order of the workflow from 0. */
    public void add(Source source, Role role, BitSet mayFire) {
        sources.put(source, role);
        fired.put(source, mayFire);
    }

    public Role role(Handler handler) {
        return handlers.get(handler);
    }

    public Role role(Source source) {
        return sources.get(source);
    }

    public List<Role> roles(List<Handler> some) {
        List<Role> roles = new ArrayList<>(some.size());
        some.forEach(handler -> roles.add(role(handler)));
        return roles;
    }

    /** The place of a handler in the workflow, from 0. */
    public int number(Handler handler) {
        return numbers.get(handler);
    }

    /** Whether a source may fire a handler, whatever the object is. */
    public boolean mayFire(Source source, Handler handler) {
        return fired.get(source).get(number(handler));
    }

    /** The numbers of the handlers that a source may fire. */
    public BitSet mayFire(Source source) {
        return fired.get(source);
    }
}
