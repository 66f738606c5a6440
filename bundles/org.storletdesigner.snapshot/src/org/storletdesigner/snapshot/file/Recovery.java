package org.storletdesigner.snapshot.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.graph.SnapshotData;
import org.storletdesigner.snapshot.item.Assembly;
import org.storletdesigner.snapshot.item.Item;
import org.storletdesigner.snapshot.item.ItemText;
import org.storletdesigner.snapshot.item.Items;
import org.storletdesigner.snapshot.item.Remark;
import org.storletdesigner.snapshot.item.Subjects;

/** Saves what can be saved of a graph that was read, and tells what could not. */
final class Recovery {
    private final ReadGraph graph;
    private final SnapshotData data;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Recovery(ReadGraph graph, SnapshotData data) {
        this.graph = graph;
        this.data = data;
    }

    static Snapshot of(ReadGraph graph, String name) throws FileFormatException {
        SnapshotData data = SnapshotData.of(graph);
        if (data.isForeign()) {
            return foreign(graph);
        }
        if (data.version().filter(version -> version > SnapshotData.VERSION).isPresent()) {
            throw new FileFormatException(name, "this snapshot is in format " + data.version().get()
                    + "; the newest that is read is " + SnapshotData.VERSION);
        }
        return new Recovery(graph, data).snapshot();
    }

    private static Snapshot foreign(ReadGraph graph) throws FileFormatException {
        if (graph.nodes().isEmpty() && graph.end().isPresent()) {
            throw graph.end().get();
        }
        List<Remark> remarks = graph.end().map(Recovery::cutOff).map(List::of).orElse(List.of());
        return ForeignGraph.of(graph, remarks);
    }

    private static Remark cutOff(FileFormatException end) {
        return new Remark(Remark.Kind.UNREADABLE, "line " + end.line() + ", column " + end.column(),
                end.problem() + "; what stands behind it was not read");
    }

    private Snapshot snapshot() {
        graph.end().map(Recovery::cutOff).ifPresent(remarks::add);
        data.entries().forEach(this::take);
        checkContents();
        Assembly.Result result = Assembly.of(inOrder());
        remarks.addAll(result.remarks());
        checkWhole(result.document());
        return new Snapshot(result.document(), condition(), remarks, edges(result.document()));
    }

    private void take(SnapshotData.Entry entry) {
        Optional<ItemText> read = entry.text().flatMap(ItemText::read);
        if (read.isEmpty() || entry.torn() && read.get().isEdited()) {
            remarks.add(new Remark(Remark.Kind.UNREADABLE, entry.place(), "this item cannot be read"));
        } else if (!entry.isEdge()) {
            take(read.get());
        } else if (read.get().isEdited()) {
            remarks.add(new Remark(Remark.Kind.EDITED, entry.place(), "this edge was edited; edges follow from the rest"));
        }
    }

    private void take(ItemText text) {
        if (items.putIfAbsent(text.item().id(), text.item()) != null) {
            remarks.add(new Remark(Remark.Kind.LEFT_OUT, Subjects.of(text.item()), "its id is given twice"));
        } else if (text.isEdited()) {
            remarks.add(new Remark(Remark.Kind.EDITED, Subjects.of(text.item()), "it was edited"));
        }
    }

    private void checkContents() {
        if (data.contents().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.UNREADABLE, "the table of contents",
                    "it is missing or torn, so it cannot be told whether items are missing"));
            return;
        }
        Set<String> listed = Set.copyOf(data.contents().get());
        data.contents().get().stream().filter(id -> !items.containsKey(id)).forEach(id -> remarks.add(
                new Remark(Remark.Kind.MISSING, "the item with the id '" + id + "'", "it is listed, and not there")));
        items.values().stream().filter(item -> !listed.contains(item.id())).forEach(item -> remarks.add(
                new Remark(Remark.Kind.ADDED, Subjects.of(item), "it was added by hand")));
    }

    private List<Item> inOrder() {
        Map<String, Integer> places = new HashMap<>();
        data.contents().ifPresent(ids -> ids.forEach(id -> places.putIfAbsent(id, places.size())));
        return items.values().stream()
                .sorted(Comparator.comparing(item -> places.getOrDefault(item.id(), Integer.MAX_VALUE))).toList();
    }

    private void checkWhole(Workflow document) {
        String digest = Items.digest(SnapshotData.VERSION, Items.of(document));
        if (remarks.isEmpty() && !data.digest().equals(Optional.of(digest))) {
            remarks.add(new Remark(Remark.Kind.EDITED, "the snapshot", "its parts were edited together with their digests,"
                    + " or stand in another order"));
        }
    }

    private Condition condition() {
        if (remarks.isEmpty()) {
            return Condition.INTACT;
        }
        return remarks.stream().anyMatch(remark -> remark.kind().isDamage()) ? Condition.DAMAGED : Condition.EDITED;
    }

    private List<DrawnEdge> edges(Workflow document) {
        Map<String, String> names = HandlerNames.all(document)
                .collect(Collectors.toMap(Handler::getId, HandlerNames::of, (one, other) -> one));
        return graph.arcs().stream().map(arc -> new DrawnEdge(
                names.getOrDefault(data.idOf(arc.source()), arc.source()),
                names.getOrDefault(data.idOf(arc.target()), arc.target()),
                arc.attributes().getOrDefault("verdict", ""))).toList();
    }
}
