package org.storletdesigner.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.design.Deletion;

/** Says in a sentence what went along with something that was deleted. */
final class Consequences {
    private Consequences() { }

    static String of(Deletion deletion, Optional<TriggerGraph> graph) {
        List<String> gone = new ArrayList<>();
        add(gone, edges(deletion, graph), ActionMessages.edge, ActionMessages.edges);
        add(gone, deletion.expectations().size(), ActionMessages.expectation, ActionMessages.expectations);
        add(gone, deletion.permits().size(), ActionMessages.permit, ActionMessages.permits);
        return NLS.bind(gone.isEmpty() ? ActionMessages.deletedAlone : ActionMessages.deleted, what(deletion),
                listed(gone));
    }

    private static long edges(Deletion deletion, Optional<TriggerGraph> graph) {
        Set<String> handlers = deletion.storlets().stream().flatMap(storlet -> storlet.getHandlers().stream())
                .map(Handler::getId).collect(Collectors.toSet());
        return graph.stream().flatMap(known -> known.edges().stream())
                .filter(edge -> handlers.contains(edge.from().id()) || handlers.contains(edge.to().id())).count();
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
        return names.size() > 3 ? NLS.bind(ActionMessages.parts, names.size()) : listed(names);
    }

    private static String listed(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + ActionMessages.and + " "
                + words.getLast();
    }
}
