package org.storletdesigner.snapshot.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.snapshot.item.Field;
import org.storletdesigner.snapshot.item.Item;
import org.storletdesigner.snapshot.item.ItemText;
import org.storletdesigner.snapshot.item.Items;
import org.storletdesigner.snapshot.look.Group;
import org.storletdesigner.snapshot.look.HandlerText;
import org.storletdesigner.snapshot.look.Marks;
import org.storletdesigner.snapshot.look.Tooltip;
import org.storletdesigner.snapshot.look.VerdictLook;

/** Makes drawings of documents: everything in them, with what an analysis found. */
public final class Drawings {
    private final Workflow document;
    private final Analysis analysis;
    private final Marks marks;
    private final Map<String, Group.Member> members = new HashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    private Drawings(Workflow document, Analysis analysis) {
        this.document = document;
        this.analysis = analysis;
        marks = new Marks(analysis);
        Group.of(analysis.workflow()).forEach(group ->
                group.members().forEach(member -> members.put(member.handler().id(), member)));
        Items.of(document).forEach(item -> items.put(item.id(), item));
    }

    /** The drawing of a document and its analysis; the same ones give the same drawing. */
    public static Drawing of(Workflow document, Analysis analysis) {
        return new Drawings(document, analysis).draw();
    }

    private Drawing draw() {
        List<Drawing.Cluster> clusters = document.getStorlets().stream().map(this::cluster).toList();
        List<Drawing.Node> nodes = new ArrayList<>();
        document.getSources().forEach(source -> nodes.add(node(source)));
        document.getNotes().forEach(note -> nodes.add(node(note)));
        List<Drawing.Link> links = analysis.graph().edges().stream().map(this::link).toList();
        return new Drawing(Optional.ofNullable(document.getName()).orElse(""), graphData(), clusters, nodes, links);
    }

    private Map<String, String> graphData() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(Names.FORMAT, Integer.toString(Names.VERSION));
        data.put(Names.DIGEST, Items.digest(Names.VERSION, List.copyOf(items.values())));
        Chunks.put(Names.CONTENTS, String.join(";", items.keySet()), data);
        Chunks.put(Names.ITEMS, ItemText.writeAll(items.values().stream()
                .filter(item -> !placed.contains(item.id())).toList()), data);
        return data;
    }

    private Map<String, String> data(String id) {
        placed.add(id);
        return Chunks.of(Names.ITEM, ItemText.write(items.get(id)));
    }

    // ---- nodes

    private Drawing.Cluster cluster(Storlet storlet) {
        return new Drawing.Cluster(storlet.getId(), storlet.getName(), data(storlet.getId()),
                storlet.getHandlers().stream().map(this::node).toList());
    }

    private Drawing.Node node(Handler handler) {
        String name = HandlerNames.of(handler);
        Group.Member member = members.get(handler.getId());
        List<String> texts = member == null
                ? List.of(handler.getDefinition().getTrigger(), handler.getDefinition().getOutput())
                : List.of(HandlerText.when(member.handler()), HandlerText.then(member.handler()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("handler", name);
        facts.put("trigger", texts.get(0));
        facts.put("output", texts.get(1));
        marks.of(name).ifPresent(severity -> facts.put("severity", severity.word()));
        return new Drawing.Node(handler.getId(), Drawing.Kind.HANDLER,
                List.of(handler.getDefinition().getName(), "when " + texts.get(0), "then " + texts.get(1)),
                member == null ? idle(handler, name) : Tooltip.of(member, marks), marks.of(name),
                member == null || !member.linked(), facts, data(handler.getId()));
    }

    private static List<String> idle(Handler handler, String name) {
        boolean disabled = handler.isDisabled() || ((Storlet) handler.eContainer()).isDisabled();
        return List.of(name, disabled ? "disabled" : "its expression cannot be read");
    }

    private Drawing.Node node(Source source) {
        return new Drawing.Node(source.getId(), Drawing.Kind.SOURCE,
                List.of(source.getName(), "clients write " + source.getOutput()), List.of(source.getName()),
                Optional.empty(), false, Map.of("output", source.getOutput()), data(source.getId()));
    }

    private Drawing.Node node(Note note) {
        return new Drawing.Node(note.getId(), Drawing.Kind.NOTE, note.getText().lines().toList(), List.of(),
                Optional.empty(), false, Map.of(), data(note.getId()));
    }

    // ---- edges

    private Drawing.Link link(Edge edge) {
        VerdictLook look = VerdictLook.of(edge.verdict());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("verdict", look.word());
        facts.put("reason", edge.answer().sentence());
        return new Drawing.Link(edge.from().id(), edge.to().id(), look, marks.isOnCycle(edge), Tooltip.of(edge), facts,
                Chunks.of(Names.ITEM, ItemText.write(item(edge))));
    }

    /** Edges follow from the rest; their items are for those who compare what was drawn with what holds. */
    private static Item item(Edge edge) {
        Answer answer = edge.answer();
        List<Field> fields = new ArrayList<>(List.of(new Field("from", List.of(edge.from().id())),
                new Field("to", List.of(edge.to().id())),
                new Field("verdict", List.of(VerdictLook.of(edge.verdict()).word())),
                new Field("reason", List.of(answer.sentence()))));
        fields.add(new Field("met", answer.met().stream().map(Printer::print).toList()));
        fields.add(new Field("open", answer.open().stream().map(Printer::print).toList()));
        return new Item("Edge", edge.from().id() + " " + edge.to().id(), "", "",
                fields.stream().filter(field -> !field.values().isEmpty()).toList());
    }
}
