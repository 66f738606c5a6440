package org.storletdesigner.app.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.reach.NearMiss;
import org.storletdesigner.analysis.reach.Passage;
import org.storletdesigner.analysis.reach.Path;
import org.storletdesigner.analysis.reach.Reached;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.words.ReachWords;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.editor.design.Emphasis;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * A line of an answer about reach, with what it is about on the canvas.
 *
 * @param verdict how sure the step or the path is, where the line is about one
 */
record ReachNode(String text, Optional<Verdict> verdict, Emphasis emphasis, List<ReachNode> children) {
    ReachNode {
        children = List.copyOf(children);
    }

    /** The paths step by step, or both sides of the cut and what comes nearest to crossing it; dear. */
    static List<ReachNode> of(Handler from, Handler to, Passage passage) {
        return switch (passage) {
            case Passage.Connected connected -> paths(connected);
            case Passage.Separated(List<Reached> reached, List<Reached> reaching, List<NearMiss> nearest) -> List.of(
                    side(NLS.bind(ExplainMessages.leadsTo, from.name()), from, reached),
                    side(NLS.bind(ExplainMessages.ledTo, to.name()), to, reaching), nearest(nearest));
        };
    }

    private static List<ReachNode> paths(Passage.Connected connected) {
        List<ReachNode> nodes = new ArrayList<>(connected.paths().stream().map(ReachNode::of).toList());
        if (connected.more()) {
            nodes.add(plain(ExplainMessages.morePaths));
        }
        return nodes;
    }

    private static ReachNode of(Path path) {
        return new ReachNode(ReachWords.way(path) + " (" + ReachWords.length(path) + PairWords.word(path.weakest())
                + ")",
                Optional.of(path.weakest()), emphasis(path.edges()), path.edges().stream().map(ReachNode::of).toList());
    }

    private static ReachNode of(Edge edge) {
        return new ReachNode(PairWords.ends(edge.from(), edge.to()) + ": " + PairWords.word(edge.verdict()) + ", "
                + edge.answer().sentence(), Optional.of(edge.verdict()), emphasis(List.of(edge)), List.of());
    }

    private static ReachNode side(String title, Handler end, List<Reached> reached) {
        Set<String> ids = ids(Stream.concat(Stream.of(end), reached.stream().map(Reached::handler)));
        List<String> lines = ReachWords.reached(reached);
        return new ReachNode(title, Optional.empty(), new Emphasis(ids, Set.of()),
                (lines.isEmpty() ? List.of(ExplainMessages.nothing) : lines).stream().map(ReachNode::plain).toList());
    }

    private static ReachNode nearest(List<NearMiss> nearest) {
        return nearest.isEmpty() ? plain(ReachWords.NOTHING_NEAR) : new ReachNode(ExplainMessages.nearest,
                Optional.empty(), Emphasis.NONE, nearest.stream().map(ReachNode::of).toList());
    }

    private static ReachNode of(NearMiss miss) {
        return new ReachNode(PairWords.ends(miss.from(), miss.to()) + ": " + miss.answer().sentence(),
                Optional.of(Verdict.IRRELEVANT), new Emphasis(ids(Stream.of(miss.from(), miss.to())), Set.of()), List
                        .of());
    }

    /** The parts that no edge connects, with their handlers. */
    static List<ReachNode> of(List<List<Handler>> parts) {
        return IntStream.range(0, parts.size()).mapToObj(number -> part(number + 1, parts.get(number))).toList();
    }

    private static ReachNode part(int number, List<Handler> members) {
        String title = members.size() == 1 ? NLS.bind(ExplainMessages.alone, members.getFirst().name())
                : NLS.bind(ExplainMessages.part, number, members.size());
        return new ReachNode(title, Optional.empty(), new Emphasis(ids(members.stream()), Set.of()),
                members.size() == 1 ? List.of() : members.stream().map(ReachNode::of).toList());
    }

    private static ReachNode of(Handler handler) {
        return new ReachNode(handler.name(), Optional.empty(), new Emphasis(Set.of(handler.id()), Set.of()), List.of());
    }

    private static ReachNode plain(String text) {
        return new ReachNode(text, Optional.empty(), Emphasis.NONE, List.of());
    }

    private static Emphasis emphasis(List<Edge> edges) {
        Set<String> ids = new HashSet<>(ids(edges.stream().flatMap(edge -> Stream.of(edge.from(), edge.to()))));
        return new Emphasis(ids, edges.stream().map(EdgeKey::of).collect(Collectors.toSet()));
    }

    private static Set<String> ids(Stream<Handler> handlers) {
        return handlers.map(Handler::id).collect(Collectors.toSet());
    }

    /** This line and those below it as plain text. */
    String lines(String indent) {
        return indent + text + "\n" + children.stream().map(child -> child.lines(indent + "  "))
                .collect(Collectors.joining());
    }
}
