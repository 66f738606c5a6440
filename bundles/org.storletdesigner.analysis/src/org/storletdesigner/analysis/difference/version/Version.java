package org.storletdesigner.analysis.difference.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/** A workflow at one moment with all that is known of it. Immutable. */
public final class Version {
    private final Analysis analysis;
    private final Map<String, String> facts;
    private final List<PlacedStorlet> storlets;
    private final List<PlacedHandler> handlers;
    private final Map<String, String> sources;

    private Version(Workflow document, Analysis analysis) {
        this.analysis = analysis;
        Map<String, Handler> linked = analysis.workflow().handlers().stream()
                .collect(Collectors.toMap(Handler::id, Function.identity()));
        Set<String> unlinked = analysis.workflow().unlinked().stream().map(Handler::id).collect(Collectors.toSet());
        handlers = HandlerNames.all(document).map(handler -> PlacedHandler.of(handler,
                Optional.ofNullable(linked.get(handler.getId())), unlinked.contains(handler.getId()))).toList();
        storlets = document.getStorlets().stream().map(storlet -> PlacedStorlet.of(storlet, handlers)).toList();
        facts = facts(document);
        sources = new LinkedHashMap<>();
        document.getSources().forEach(source -> sources.put(source.getName(), text(source)));
    }

    /** What there is to compare; call it from the thread that changes the document. */
    public static Version of(Workflow document, Analysis analysis) {
        return new Version(document, analysis);
    }

    private static Map<String, String> facts(Workflow document) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("firing", document.getFiring().getLiteral());
        facts.put("writing", document.getWriting().getLiteral());
        facts.put("keys", document.getKeys().getLiteral());
        return facts;
    }

    private String text(Source source) {
        return analysis.workflow().sources().stream().filter(each -> each.id().equals(source.getId())).findFirst()
                .map(each -> Printer.print(each.output())).orElse(source.getOutput());
    }

    public Analysis analysis() {
        return analysis;
    }

    public Map<String, String> facts() {
        return facts;
    }

    public List<PlacedStorlet> storlets() {
        return storlets;
    }

    public List<PlacedHandler> handlers() {
        return handlers;
    }

    public Map<String, String> sources() {
        return sources;
    }
}
