package org.storletdesigner.snapshot.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.storletdesigner.snapshot.item.ItemText;

/** What a graph that was read carries of a snapshot, before any of it is understood. */
public final class SnapshotData {
    /** The version that is written, and the newest that is read. */
    public static final int VERSION = Names.VERSION;

    private static final int LONGEST_VERSION = 9;
    private static final Pattern CLUSTER = Pattern.compile(Names.CLUSTER + "_[0-9]{1,7}");

    /**
     * A text that should be an item's.
     *
     * @param place where it stands, in a person's words
     * @param text empty when a part of it is missing
     * @param torn whether something beside it is missing, so that it may be the rest of something longer
     */
    public record Entry(String place, Optional<String> text, boolean torn, boolean isEdge) { }

    private final ReadGraph graph;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();

    private SnapshotData(ReadGraph graph) {
        this.graph = graph;
    }

    /** Collects what a graph carries; nothing, for one of another program. */
    public static SnapshotData of(ReadGraph graph) {
        SnapshotData data = new SnapshotData(graph);
        data.collectFromGraph();
        graph.clusters().forEach(cluster -> data.collect("the cluster '" + cluster.id() + "'", cluster.id(),
                cluster.attributes(), false));
        graph.nodes().forEach(node -> data.collect("the node '" + node.id() + "'", node.id(), node.attributes(), false));
        graph.arcs().forEach(arc -> data.collect("the edge from '" + arc.source() + "' to '" + arc.target() + "'", "",
                arc.attributes(), true));
        return data;
    }

    private void collectFromGraph() {
        Map<String, String> attributes = graph.attributes();
        if (Chunks.isIn(attributes, Names.ITEMS)) {
            Optional<String> whole = Chunks.join(Names.ITEMS, attributes);
            List<String> runs = whole.map(List::of).orElseGet(() -> Chunks.remains(Names.ITEMS, attributes));
            for (String run : runs) {
                ItemText.split(run).forEach(text ->
                        entries.add(new Entry("the graph", Optional.of(text), whole.isEmpty(), false)));
            }
        }
        attributes.keySet().stream().filter(key -> CLUSTER.matcher(key).matches()).forEach(key ->
                entries.add(new Entry("'" + key + "' of the graph", Chunks.join(key, attributes), false, false)));
    }

    private void collect(String place, String id, Map<String, String> attributes, boolean edge) {
        if (Chunks.isIn(attributes, Names.ITEM)) {
            Optional<String> text = Chunks.join(Names.ITEM, attributes);
            entries.add(new Entry(place, text, false, edge));
            text.flatMap(ItemText::read).ifPresent(read -> ids.put(id, read.item().id()));
        }
    }

    /** Whether another program made the graph: nothing in it is ours. */
    public boolean isForeign() {
        return entries.isEmpty() && !graph.attributes().containsKey(Names.FORMAT);
    }

    /** The version of the format, as it stands there. */
    public Optional<String> format() {
        return Optional.ofNullable(graph.attributes().get(Names.FORMAT));
    }

    /** Whether a later version of the program wrote it, in a format that is not read. */
    public boolean isNewer() {
        String number = format().filter(text -> text.matches("[0-9]+")).orElse("0").replaceFirst("^0+(?=.)", "");
        return number.length() > LONGEST_VERSION || Integer.parseInt(number) > VERSION;
    }

    /** The digest of the whole, as it was noted. */
    public Optional<String> digest() {
        return Optional.ofNullable(graph.attributes().get(Names.DIGEST));
    }

    /** The ids of all items in the order of the document; empty where the list is missing or torn. */
    public Optional<List<String>> contents() {
        return Chunks.join(Names.CONTENTS, graph.attributes()).map(joined -> Arrays.asList(joined.split(";", -1)));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The id of the item that a node carries; the node's own where it carries none. */
    public String idOf(String node) {
        return ids.getOrDefault(node, node);
    }
}
