package org.storletdesigner.snapshot.graph;

/** What the attributes are called in which a snapshot carries its data. */
final class Names {
    /** The version of this format, on the graph. */
    static final String FORMAT = "sd_format";
    /** SHA-256 of the whole, on the graph. */
    static final String DIGEST = "sd_digest";
    /** The ids of all items in the order of the document, on the graph. */
    static final String CONTENTS = "sd_contents";
    /** The items that are neither clusters nor nodes, on the graph. */
    static final String ITEMS = "sd_items";
    /** The item of a cluster, a node or an edge. */
    static final String ITEM = "sd_item";
    /** The items of storlets, on the graph, in formats whose clusters carry nothing. */
    static final String CLUSTER = "sd_cluster";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    private Names() { }
}
