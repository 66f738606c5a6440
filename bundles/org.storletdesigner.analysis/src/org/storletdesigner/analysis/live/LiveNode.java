package org.storletdesigner.analysis.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.Writer;

/** A handler or a source of a live graph with what it triggers and what triggers it. Equal to itself only. */
final class LiveNode {
    /** How one triggers another; the reason outlives a change of their names. */
    record Link(Verdict verdict, Supplier<Answer> reason) { }

    private final Writer writer;
    private final Reader reader;
    private final Role role = new Role();
    private final Map<LiveNode, Link> after = new HashMap<>();
    private final Map<LiveNode, Link> before = new HashMap<>();
    private Handler handler;
    private int place;
    private List<Edge> edges;

    private LiveNode(Writer writer, Reader reader, Handler handler) {
        this.writer = writer;
        this.reader = reader;
        this.handler = handler;
    }

    static LiveNode of(Handler handler) {
        return new LiveNode(writer(handler), reader(handler), handler);
    }

    /** A source listens to nothing, so that nothing triggers it. */
    static LiveNode of(Source source) {
        return new LiveNode(Writer.bare(source.output()), new Reader(Expression.FALSE, Set.of()), null);
    }

    static Writer writer(Handler handler) {
        return new Writer(handler.output(), handler.condition());
    }

    static Reader reader(Handler handler) {
        return new Reader(handler.trigger().condition(), handler.extra(), handler.events());
    }

    Writer writer() {
        return writer;
    }

    Reader reader() {
        return reader;
    }

    Role role() {
        return role;
    }

    Handler handler() {
        return handler;
    }

    /** Where it stands among all, by name. */
    void put(int newPlace) {
        place = newPlace;
    }

    /** Whether a handler triggers and is triggered as this one. */
    boolean behavesLike(Handler other) {
        return handler == other || handler.events().equals(other.events()) && handler.trigger().equals(other.trigger())
                && handler.extra().equals(other.extra()) && handler.output().equals(other.output());
    }

    /** The handler is another object now, perhaps with another name. */
    void become(Handler other) {
        if (handler != other) {
            handler = other;
            forgetEdges();
            before.keySet().forEach(LiveNode::forgetEdges);
        }
    }

    private void forgetEdges() {
        edges = null;
    }

    void link(LiveNode to, Link link) {
        after.put(to, link);
        to.before.put(this, link);
        forgetEdges();
    }

    /** Takes it out of all others' sight. */
    void unlink() {
        after.keySet().forEach(to -> to.before.remove(this));
        before.keySet().forEach(from -> {
            from.after.remove(this);
            from.forgetEdges();
        });
        after.clear();
        before.clear();
        forgetEdges();
    }

    /** What it triggers, in no order. */
    Iterable<LiveNode> after() {
        return after.keySet();
    }

    /** What it triggers, by name; the same objects as long as nothing about them changes. */
    List<Edge> edges() {
        if (edges == null) {
            edges = new ArrayList<>(after.size());
            after.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().place))
                    .forEach(entry -> edges.add(edge(entry.getKey(), entry.getValue())));
        }
        return edges;
    }

    /** What it triggers, as edges of a source that is written like this, by name. */
    List<Edge> arrivals(Source source) {
        Handler beginning = source.beginning();
        return after.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().place))
                .map(entry -> new Edge(beginning, entry.getKey().handler, entry.getValue().verdict,
                        entry.getValue().reason)).toList();
    }

    private Edge edge(LiveNode to, Link link) {
        return new Edge(handler, to.handler, link.verdict, link.reason);
    }
}
