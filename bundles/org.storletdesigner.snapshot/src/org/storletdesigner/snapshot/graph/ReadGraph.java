package org.storletdesigner.snapshot.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.model.disk.FileFormatException;

/**
 * A graph as it was read from a file of any format, ours or another program's, in the order of the file. Filled by one
 * reader; what stands behind a place that cannot be read is not in it.
 */
public final class ReadGraph {
    /** More than any drawing; a file with more is refused. */
    public static final int MOST_PARTS = 1_000_000;

    private static final int MOST_FAULTS = 50;

    /** A named group of nodes. */
    public record Cluster(String id, Map<String, String> attributes) { }

    /** A node, maybe in a cluster. */
    public record Node(String id, Optional<String> cluster, Map<String, String> attributes) { }

    /** An arc; of an undirected edge, as it was written. */
    public record Arc(String source, String target, Map<String, String> attributes) { }

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final Set<String> doubled = new LinkedHashSet<>();
    private final List<FileFormatException> faults = new ArrayList<>();
    private int furtherFaults;
    private FileFormatException end;

    /** Those of the graph itself. */
    public Map<String, String> attributes() {
        return attributes;
    }

    public List<Cluster> clusters() {
        return List.copyOf(clusters.values());
    }

    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public List<Arc> arcs() {
        return arcs;
    }

    /** The attributes of a cluster, which is made when it is met first. */
    public Map<String, String> cluster(String id) {
        return clusters.computeIfAbsent(id, none -> new Cluster(id, new LinkedHashMap<>())).attributes();
    }

    public boolean isCluster(String id) {
        return clusters.containsKey(id);
    }

    /** The attributes of a node, which is made when it is met first, in the cluster in which it is met first. */
    public Map<String, String> node(String id, Optional<String> cluster) {
        Node known = nodes.get(id);
        if (known == null || known.cluster().isEmpty() && cluster.isPresent()) {
            nodes.put(id, new Node(id, cluster, known == null ? new LinkedHashMap<>() : known.attributes()));
        }
        return nodes.get(id).attributes();
    }

    /** The attributes of a node whose format has each only once: what a second one of the same id says is noted. */
    public Map<String, String> onlyNode(String id, Optional<String> cluster) {
        if (nodes.containsKey(id)) {
            doubled.add(id);
        }
        return node(id, cluster);
    }

    /** The ids that several nodes have, in the order of the file. */
    public List<String> doubled() {
        return List.copyOf(doubled);
    }

    /** A new arc's attributes. */
    public Map<String, String> arc(String source, String target) {
        Arc arc = new Arc(source, target, new LinkedHashMap<>());
        arcs.add(arc);
        return arc.attributes();
    }

    /** Whether the graph has more parts than are taken in. */
    public boolean isTooLarge() {
        return nodes.size() + clusters.size() + arcs.size() > MOST_PARTS;
    }

    /** Why the file could not be read to its end; empty for one that is whole. */
    public Optional<FileFormatException> end() {
        return Optional.ofNullable(end);
    }

    /** Notes a place that could not be read; what stands behind it was. */
    public void fault(FileFormatException reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(reason);
        } else {
            furtherFaults++;
        }
    }

    /** The places that could not be read, the end apart; of very many, the first ones and the number of the others. */
    public List<FileFormatException> faults() {
        List<FileFormatException> all = new ArrayList<>(faults);
        if (furtherFaults > 0) {
            all.add(new FileFormatException(faults.getLast().file(), furtherFaults + " more places cannot be read"));
        }
        return all;
    }

    /** Notes that reading stopped here. */
    public void endAt(FileFormatException reason) {
        end = reason;
    }
}
