package org.storletdesigner.snapshot.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A drawing for formats without clusters: every node in one list, with labels that no two of them share. */
public final class FlatNodes {
    /**
     * A node of the list.
     *
     * @param label one line, unique in the list, as some readers want it
     * @param attributes its facts and the name of its cluster, as they are
     * @param data printable ASCII
     */
    public record Entry(String id, String label, Map<String, String> attributes, Map<String, String> data) { }

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    private FlatNodes(Drawing drawing) {
        drawing.clusters().forEach(cluster -> cluster.nodes().forEach(node -> add(node, cluster.label())));
        drawing.nodes().forEach(node -> add(node, null));
    }

    /** All nodes of a drawing in its order. */
    public static List<Entry> of(Drawing drawing) {
        return List.copyOf(new FlatNodes(drawing).entries);
    }

    /** The items of the clusters, to be written on the graph. */
    public static Map<String, String> clusterData(Drawing drawing) {
        Map<String, String> data = new LinkedHashMap<>();
        int number = 0;
        for (Drawing.Cluster cluster : drawing.clusters()) {
            String name = Names.CLUSTER + "_" + ++number;
            cluster.data().forEach((key, value) -> data.put(name + key.substring(Names.ITEM.length()), value));
        }
        return data;
    }

    private void add(Drawing.Node node, String cluster) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("kind", switch (node.kind()) {
            case HANDLER -> "handler";
            case SOURCE -> "source";
            case NOTE -> "note";
        });
        if (cluster != null) {
            attributes.put("cluster", cluster);
        }
        attributes.putAll(node.facts());
        entries.add(new Entry(node.id(), unique(label(node)), attributes, node.data()));
    }

    private static String label(Drawing.Node node) {
        return switch (node.kind()) {
            case HANDLER -> node.facts().get("handler");
            case SOURCE -> "source " + node.label().get(0);
            case NOTE -> "note " + node.id();
        };
    }

    private String unique(String wanted) {
        String label = wanted;
        for (int number = 2; !labels.add(label); number++) {
            label = wanted + " (" + number + ")";
        }
        return label;
    }
}
