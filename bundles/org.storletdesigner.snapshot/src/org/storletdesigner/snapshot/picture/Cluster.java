package org.storletdesigner.snapshot.picture;

import java.util.List;

/** A storlet in a picture: a frame around its handlers, with its name at the top. */
public record Cluster(String storlet, Box box, Caption name, List<Node> nodes) {
    public Cluster {
        nodes = List.copyOf(nodes);
    }

    /** The same moved to the right and down, with all that is in it. */
    public Cluster moved(Point by) {
        return new Cluster(storlet, box.moved(by), name.moved(by), nodes.stream().map(node -> node.moved(by)).toList());
    }

    /** The same frame elsewhere and in another size, around nodes that are already in their places. */
    public Cluster around(Box place, List<Node> placed) {
        return new Cluster(storlet, place, name.moved(new Point(place.x(), place.y())), placed);
    }
}
