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
import java.util.stream.Stream;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.graph.SnapshotData;
import org.storletdesigner.snapshot.item.Assembly;
import org.storletdesigner.snapshot.item.Item;
import org.storletdesigner.snapshot.item.ItemText;
import org.storletdesigner.snapshot.item.Items;
import org.storletdesigner.snapshot.item.Remark;
import org.storletdesigner.snapshot.item.Subjects;
import org.storletdesigner.snapshot.look.VisibleText;

/** Saves what can be saved of a graph that was read, and tells what could not. */
final class Recovery {
    /** Stands where bytes were no characters; no item is written with it. */
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST_VERSION = 20;

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
        if (data.isNewer()) {
            throw new FileFormatException(name, "this snapshot is in format " + data.format().orElseThrow()
                    + "; the newest that is read is " + SnapshotData.VERSION);
        }
        return new Recovery(graph, data).snapshot();
    }

    private static Snapshot foreign(ReadGraph graph) throws FileFormatException {
        if (graph.nodes().isEmpty() && graph.end().isPresent()) {
            throw graph.end().get();
        }
        List<FileFormatException> faults = faults(graph);
        return ForeignGraph.of(graph, Stream.concat(remarks(faults), Few.doubled(graph)).toList(), faults);
    }

    // ---- what of the file is no graph

    private static List<FileFormatException> faults(ReadGraph graph) {
        return Stream.concat(graph.faults().stream(), graph.end().map(Recovery::cutOff).stream()).toList();
    }

    private static FileFormatException cutOff(FileFormatException end) {
        return new FileFormatException(end.file(), new Place(end.line(), end.column()),
                end.problem() + "; what stands behind it was not read");
    }

    private static Stream<Remark> remarks(List<FileFormatException> faults) {
        return faults.stream().map(fault -> new Remark(Remark.Kind.UNREADABLE, fault.line() == 0 ? "the file"
                : "line " + fault.line() + ", column " + fault.column(), fault.problem()));
    }

    // ---- items

    private Snapshot snapshot() {
        List<FileFormatException> faults = faults(graph);
        remarks(faults).forEach(remarks::add);
        Few.doubled(graph).forEach(remarks::add);
        checkFormat();
        data.entries().forEach(this::take);
        checkContents();
        Assembly.Result result = Assembly.of(inOrder());
        remarks.addAll(result.remarks());
        checkWhole(result.document());
        return new Snapshot(result.document(), condition(), remarks, faults, edges(result.document()));
    }

    private void checkFormat() {
        String subject = "the version of the format";
        String expected = Integer.toString(SnapshotData.VERSION);
        String read = "; format " + expected + " was read";
        if (data.format().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.MISSING, subject, "it is missing" + read));
        } else if (!data.format().get().equals(expected)) {
            String said = VisibleText.shortened(data.format().get(), LONGEST_VERSION);
            remarks.add(new Remark(Remark.Kind.EDITED, subject, "it was edited: there is no format '" + said + "'" + read));
        }
    }

    private void take(SnapshotData.Entry entry) {
        Optional<ItemText> read = entry.text().flatMap(ItemText::read);
        boolean torn = entry.torn() || entry.text().filter(text -> text.indexOf(REPLACEMENT) >= 0).isPresent();
        if (read.isEmpty() || torn && read.get().isEdited()) {
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
