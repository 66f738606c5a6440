package org.storletdesigner.app.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.TriggerGraph;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.editor.design.EdgeKey;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/** What is selected together: objects of one document, and edges. */
public record Several(List<Object> all) {
    public Several {
        all = List.copyOf(all);
    }

    public <T> List<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Those that are still in a document. */
    public Several within(Workflow document) {
        return new Several(all.stream().filter(each -> !(each instanceof EObject object)
                || EcoreUtil.isAncestor(document, object)).toList());
    }

    /** Storlets, and handlers whose storlet is not among them: what can be switched off. */
    public List<EObject> switches() {
        return this.<EObject>of(EObject.class).stream().filter(each -> each instanceof Storlet
                || each instanceof Handler handler && !all.contains(handler.eContainer())).toList();
    }

    /** How many there are of each kind. */
    public String words() {
        List<String> kinds = new ArrayList<>();
        count(kinds, of(Storlet.class), PropertyMessages.storlets);
        count(kinds, handlers().toList(), PropertyMessages.handlersOf);
        count(kinds, of(Source.class), PropertyMessages.sources);
        count(kinds, of(Note.class), PropertyMessages.notes);
        count(kinds, of(EdgeKey.class), PropertyMessages.edges);
        return kinds.size() < 2 ? String.join("", kinds)
                : String.join(", ", kinds.subList(0, kinds.size() - 1)) + PropertyMessages.and + kinds.getLast();
    }

    private static void count(List<String> kinds, List<?> found, String noun) {
        if (!found.isEmpty()) {
            kinds.add(Counted.of(found.size(), noun));
        }
    }

    /** Those selected, and those of the storlets that are. */
    private Stream<Handler> handlers() {
        return Stream.concat(of(Handler.class).stream(), of(Storlet.class).stream()
                .flatMap(storlet -> storlet.getHandlers().stream())).distinct();
    }

    /** How many edges are among them, lead to them and away from them. */
    public String edges(TriggerGraph graph) {
        Set<String> ids = Stream.<Identified>concat(handlers(), of(Source.class).stream()).map(Identified::getId)
                .collect(Collectors.toSet());
        List<Edge> edges = Stream.concat(graph.edges().stream(), graph.arrivals().stream())
                .filter(edge -> ids.contains(edge.from().id()) || ids.contains(edge.to().id())).toList();
        long in = edges.stream().filter(edge -> !ids.contains(edge.from().id())).count();
        long out = edges.stream().filter(edge -> !ids.contains(edge.to().id())).count();
        return NLS.bind(PropertyMessages.amongThem, Counted.of(edges.size() - in - out, PropertyMessages.edges))
                + (in == 0 ? "" : NLS.bind(PropertyMessages.fromElsewhere, in))
                + (out == 0 ? "" : NLS.bind(PropertyMessages.toElsewhere, out));
    }
}
