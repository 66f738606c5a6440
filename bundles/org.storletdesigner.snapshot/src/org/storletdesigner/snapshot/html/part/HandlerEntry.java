package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.Attribute;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.svg.Xml;

/** One handler: when it runs and what it writes, as it takes effect and as it was written, and what it leads to. */
final class HandlerEntry {
    private static final int MOST_EDGES = 24;
    private static final int MOST_FINDINGS = 10;

    private final Parts parts;
    private final Marks marks;
    private final Map<String, Group.Member> members;
    private final Map<String, List<Edge>> outgoing;
    private final Map<String, List<Edge>> incoming;
    private final Map<String, List<Rejection>> rejected;

    HandlerEntry(Analysis analysis, Parts parts) {
        this.parts = parts;
        marks = new Marks(analysis);
        members = new HashMap<>();
        Group.of(analysis.workflow()).forEach(group ->
                group.members().forEach(member -> members.put(member.name(), member)));
        List<Edge> edges = analysis.graph().edges();
        outgoing = edges.stream().collect(Collectors.groupingBy(edge -> edge.from().name()));
        incoming = edges.stream().collect(Collectors.groupingBy(edge -> edge.to().name()));
        rejected = analysis.workflow().rejected().stream().collect(
                Collectors.groupingBy(Rejection::handler, LinkedHashMap::new, Collectors.toList()));
    }

    void write(Handler handler, Xml page) throws IOException {
        HandlerDefinition definition = handler.getDefinition();
        String name = HandlerNames.of(handler);
        page.open("section", "class", "handler", "id", parts.ofHandler(name));
        page.open("h4", "dir", "auto");
        page.text("button", Parts.shown(definition.getName()), "type", "button", "data-part", parts.ofHandler(name));
        page.close("h4");
        Prose.paragraph(definition.getDescription(), page);
        page.open("dl", "class", "effect", "data-name", Parts.shown(name));
        effect(handler, name, page);
        page.close("dl");
        page.open("dl");
        Prose.code("Trigger as written", definition.getTrigger(), page);
        Prose.code("Extra condition as written", handler.getExtraCondition(), page);
        Prose.code("Output as written", definition.getOutput(), page);
        for (Attribute attribute : definition.getAttributes()) {
            Prose.fact(Parts.shown(attribute.getName()), String.join(", ", attribute.getValues()), page);
        }
        neighbours("Triggers", outgoing.getOrDefault(name, List.of()), Edge::to, page);
        neighbours("Triggered by", incoming.getOrDefault(name, List.of()), Edge::from, page);
        page.close("dl");
        page.close("section");
    }

    private void effect(Handler handler, String name, Xml page) throws IOException {
        Group.Member member = members.get(name);
        if (member != null) {
            Prose.code("Runs when", Printer.print(member.handler().effectiveTrigger()), page);
            Prose.fact("Listens to", Definitions.events(handler.getDefinition()).stream().map(HandlerEvent::getLiteral)
                    .collect(Collectors.joining(", ")), page);
            Prose.code("Writes", Printer.print(member.handler().output()), page);
        }
        Prose.fact("State", state(handler, member), page);
        for (Rejection each : rejected.getOrDefault(name, List.of())) {
            Prose.fact("Left out", "its " + each.part().word() + " cannot be read: " + each.message(), page);
        }
        findings(marks.about(name), page);
    }

    private static String state(Handler handler, Group.Member member) {
        if (!Storlets.isEnabled(handler)) {
            return "switched off";
        }
        return member == null || member.linked() ? "" : "no edges yet: a variable has no fitting value";
    }

    private void findings(List<Finding> findings, Xml page) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        page.text("dt", "Findings");
        page.open("dd", "class", "found");
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            String told = finding.severity().word() + " " + finding.rule().id();
            Parts.link(finding.isPermitted() ? told + " (permitted)" : told, parts.of(finding),
                    finding.isPermitted() ? "permitted" : finding.severity().word(), page);
        }
        if (findings.size() > MOST_FINDINGS) {
            page.text("span", "and " + (findings.size() - MOST_FINDINGS) + " more");
        }
        page.close("dd");
    }

    private void neighbours(String term, List<Edge> edges,
            Function<Edge, org.storletdesigner.analysis.workflow.Handler> other, Xml page) throws IOException {
        if (edges.isEmpty()) {
            return;
        }
        page.text("dt", term);
        page.open("dd", "class", "neighbours");
        for (Edge edge : edges.subList(0, Math.min(MOST_EDGES, edges.size()))) {
            Parts.link(Parts.shown(other.apply(edge).name()), parts.of(edge), PairWords.word(edge.verdict()), page);
        }
        if (edges.size() > MOST_EDGES) {
            page.text("span", "and " + (edges.size() - MOST_EDGES) + " more");
        }
        page.close("dd");
    }
}
