package org.storletdesigner.snapshot.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.VerdictLook;

/**
 * A workflow as every graph format shows it. Ids are unique and ASCII. Facts are for people and for other programs, as
 * they are; data is what is read back, printable ASCII and short enough for every format.
 */
public record Drawing(String label, Map<String, String> data, List<Cluster> clusters, List<Node> nodes,
        List<Link> links) {
    /** What a node stands for. */
    public enum Kind { HANDLER, SOURCE, NOTE }

    /** A storlet around its handlers. */
    public record Cluster(String id, String label, Map<String, String> data, List<Node> nodes) {
        public Cluster {
            data = ordered(data);
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A handler, a source or a note.
     *
     * @param label lines of any text
     * @param tooltip lines of any text
     * @param mark the gravest fault of it
     * @param faint whether it stands without edges: disabled, not to be read, or with an unbound variable
     */
    public record Node(String id, Kind kind, List<String> label, List<String> tooltip, Optional<Severity> mark,
            boolean faint, Map<String, String> facts, Map<String, String> data) {
        public Node {
            label = List.copyOf(label);
            tooltip = List.copyOf(tooltip);
            facts = ordered(facts);
            data = ordered(data);
        }
    }

    /** An edge between two handlers, by the ids of their nodes. */
    public record Link(String from, String to, VerdictLook look, boolean onCycle, List<String> tooltip,
            Map<String, String> facts, Map<String, String> data) {
        public Link {
            tooltip = List.copyOf(tooltip);
            facts = ordered(facts);
            data = ordered(data);
        }
    }

    public Drawing {
        data = ordered(data);
        clusters = List.copyOf(clusters);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
