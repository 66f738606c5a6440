package org.storletdesigner.analysis;

import java.util.Objects;
import java.util.function.Supplier;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * One handler's output can trigger another handler, or might: the verdict is never irrelevant. The reason is worked out
 * when it is asked for first. Immutable as far as anybody can see, and thread-safe.
 */
public final class Edge {
    private final Handler from;
    private final Handler to;
    private final Verdict verdict;
    private final Supplier<Answer> reason;
    private volatile Answer answer;

    /** An edge whose reason is not known yet; asking twice gives the same. */
    public Edge(Handler from, Handler to, Verdict verdict, Supplier<Answer> reason) {
        this.from = Objects.requireNonNull(from);
        this.to = Objects.requireNonNull(to);
        this.verdict = Objects.requireNonNull(verdict);
        this.reason = Objects.requireNonNull(reason);
    }

    /** An edge with its reason. */
    public Edge(Handler from, Handler to, Answer answer) {
        this(from, to, answer.verdict(), () -> answer);
    }

    public Handler from() {
        return from;
    }

    public Handler to() {
        return to;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The verdict with its reason and its witnesses; dear when asked for first. */
    public Answer answer() {
        if (answer == null) {
            answer = reason.get();
        }
        return answer;
    }

    /** Edges are equal when they have the same ends and the same verdict: the reason follows from these. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Edge edge && from.equals(edge.from) && to.equals(edge.to) && verdict == edge.verdict;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, verdict);
    }

    @Override
    public String toString() {
        return from.name() + " " + verdict + " " + to.name();
    }
}
