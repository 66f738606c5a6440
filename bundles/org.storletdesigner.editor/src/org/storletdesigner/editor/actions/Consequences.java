package org.storletdesigner.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.design.Deletion;

/** Says in a sentence or two what goes along with something that is deleted. */
final class Consequences {
    private static final int MOST_NAMES = 3;

    private Consequences() { }

    /** What went along with something that was deleted. */
    static String of(Deletion deletion, Optional<TriggerGraph> graph) {
        return told(deletion, graph, ActionMessages.deleted, ActionMessages.deletedAlone, ActionMessages.untriggered);
    }

    /** What will go along with something when it is deleted. */
    static String foretold(Deletion deletion, Optional<TriggerGraph> graph) {
        return told(deletion, graph, ActionMessages.foretold, ActionMessages.foretoldAlone,
                ActionMessages.untriggeredThen);
    }

    private static String told(Deletion deletion, Optional<TriggerGraph> graph, String several, String alone,
            String untriggered) {
        List<Edge> edges = graph.stream().flatMap(Consequences::edges).toList();
        Set<String> parts = parts(deletion);
        List<String> gone = new ArrayList<>();
        add(gone, edges.stream().filter(edge -> goes(edge, parts)).count(), ActionMessages.edge, ActionMessages.edges);
        add(gone, deletion.expectations().size(), ActionMessages.expectation, ActionMessages.expectations);
        add(gone, deletion.permits().size(), ActionMessages.permit, ActionMessages.permits);
        List<String> left = untriggered(edges, parts);
        String rest = left.isEmpty() ? "" : NLS.bind(untriggered, left.size() > MOST_NAMES
                ? NLS.bind(ActionMessages.handlers, left.size()) : listed(left)) + " ";
        return NLS.bind(gone.isEmpty() ? alone : several, new Object[] {what(deletion), listed(gone), rest}).strip();
    }

    private static Stream<Edge> edges(TriggerGraph graph) {
        return Stream.concat(graph.edges().stream(), graph.arrivals().stream());
    }

    /** The ids of the handlers and sources that go. */
    private static Set<String> parts(Deletion deletion) {
        return Stream.concat(deletion.sources().stream().map(Source::getId),
                deletion.storlets().stream().flatMap(storlet -> storlet.getHandlers().stream()).map(Handler::getId))
                .collect(Collectors.toSet());
    }

    private static boolean goes(Edge edge, Set<String> parts) {
        return parts.contains(edge.from().id()) || parts.contains(edge.to().id());
    }

    /** The handlers that stay and of which everything that triggers them goes; what triggers itself only, too. */
    private static List<String> untriggered(List<Edge> edges, Set<String> parts) {
        List<Edge> staying = edges.stream().filter(edge -> !parts.contains(edge.to().id())).toList();
        Set<String> triggered = staying.stream()
                .filter(edge -> !parts.contains(edge.from().id()) && !edge.from().id().equals(edge.to().id()))
                .map(edge -> edge.to().id()).collect(Collectors.toSet());
        return staying.stream().filter(edge -> parts.contains(edge.from().id()))
                .filter(edge -> !triggered.contains(edge.to().id())).map(edge -> edge.to().name()).distinct().toList();
    }

    private static void add(List<String> gone, long count, String one, String several) {
        if (count > 0) {
            gone.add(count == 1 ? one : NLS.bind(several, count));
        }
    }

    private static String what(Deletion deletion) {
        List<String> names = new ArrayList<>();
        deletion.storlets().forEach(storlet -> names.add(storlet.getName()));
        deletion.sources().forEach(source -> names.add(source.getName()));
        add(names, deletion.notes().size(), ActionMessages.oneNote, ActionMessages.notes);
        return names.size() > MOST_NAMES ? NLS.bind(ActionMessages.parts, names.size()) : listed(names);
    }

    private static String listed(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + ActionMessages.and + " "
                + words.getLast();
    }
}
