package org.storletdesigner.snapshot.picture.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.snapshot.picture.Cluster;

/** Storlets that edges hold together, while no edge leads to the others. */
record Island(List<Cluster> clusters, List<Edge> edges) {
    /** All islands, in the order of their first storlets. */
    static List<Island> of(List<Cluster> clusters, List<Edge> edges) {
        Map<String, String> leaders = new HashMap<>();
        clusters.forEach(cluster -> leaders.put(cluster.storlet(), cluster.storlet()));
        for (Edge edge : edges) {
            leaders.put(leader(edge.from().storlet(), leaders), leader(edge.to().storlet(), leaders));
        }
        Map<String, Island> islands = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            island(cluster.storlet(), leaders, islands).clusters.add(cluster);
        }
        for (Edge edge : edges) {
            island(edge.from().storlet(), leaders, islands).edges.add(edge);
        }
        return List.copyOf(islands.values());
    }

    private static Island island(String storlet, Map<String, String> leaders, Map<String, Island> islands) {
        return islands.computeIfAbsent(leader(storlet, leaders),
                none -> new Island(new ArrayList<>(), new ArrayList<>()));
    }

    private static String leader(String storlet, Map<String, String> leaders) {
        String leader = storlet;
        while (!leaders.get(leader).equals(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }
}
