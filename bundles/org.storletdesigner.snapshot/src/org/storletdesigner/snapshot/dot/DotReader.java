package org.storletdesigner.snapshot.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.graph.References;

/**
 * Reads DOT files of any program. Subgraphs whose name begins with {@code cluster} are clusters; defaults for nodes and
 * edges are passed over. A file that breaks off gives all that stands before.
 */
public final class DotReader {
    private static final int MOST_DEPTH = 200;
    private static final Pattern FONT_TAG = Pattern.compile("(?i)</?(?:b|i|u|o|s|sub|sup|font)\\b[^>]*+>");
    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private final ReadGraph graph;
    private final DotScanner tokens;
    private String arrow;

    private DotReader(ReadGraph graph, DotScanner tokens) {
        this.graph = graph;
        this.tokens = tokens;
    }

    /** Reads the first graph of a file, up to the first place that cannot be read. */
    public static void read(SourceText source, ReadGraph graph) {
        try {
            new DotReader(graph, new DotScanner(source)).file();
        } catch (FileFormatException e) {
            graph.endAt(e);
        }
    }

    private void file() throws FileFormatException {
        if (tokens.isKeyword("strict")) {
            tokens.next();
        }
        if (!tokens.isKeyword("digraph") && !tokens.isKeyword("graph")) {
            throw tokens.expected("'digraph' or 'graph'");
        }
        arrow = tokens.isKeyword("digraph") ? "->" : "--";
        tokens.next();
        if (!tokens.is("{")) {
            graph.attributes().put("name", id());
        }
        statements(Optional.empty(), 0, new LinkedHashSet<>());
        if (isHead()) {
            graph.fault(tokens.rejected("another graph begins here, behind the end of the first; it was not read"));
        } else if (tokens.kind() != DotScanner.Kind.END) {
            graph.fault(tokens.rejected(tokens.expected("the end of the file").problem()
                    + "; what stands behind it was read as a part of the graph"));
            remains();
        }
    }

    private boolean isHead() {
        return tokens.isKeyword("strict") || tokens.isKeyword("digraph")
                || tokens.isKeyword("graph") && !tokens.isFollowedBy('[');
    }

    /** A brace too many ends a graph too early: what stands behind it belongs to it all the same. */
    private void remains() throws FileFormatException {
        while (tokens.kind() != DotScanner.Kind.END) {
            if (tokens.is(";") || tokens.is("}")) {
                tokens.next();
            } else {
                statement(Optional.empty(), 0, new LinkedHashSet<>());
            }
            refuseTooLarge();
        }
    }

    private void refuseTooLarge() throws FileFormatException {
        if (graph.isTooLarge()) {
            throw tokens.expected("no more than " + ReadGraph.MOST_PARTS + " nodes and edges");
        }
    }

    private boolean isArrow() throws FileFormatException {
        if ((tokens.is("->") || tokens.is("--")) && !tokens.is(arrow)) {
            throw tokens.expected("'" + arrow + "' between the nodes of such a graph");
        }
        return tokens.is(arrow);
    }

    /** Reads from the opening brace to the closing one; the nodes that are met are added to {@code members}. */
    private void statements(Optional<String> cluster, int depth, Set<String> members) throws FileFormatException {
        if (depth > MOST_DEPTH) {
            throw tokens.expected("no more than " + MOST_DEPTH + " subgraphs inside each other");
        }
        take("{");
        while (!tokens.is("}")) {
            if (tokens.is(";")) {
                tokens.next();
            } else {
                statement(cluster, depth, members);
            }
            refuseTooLarge();
        }
        tokens.next();
    }

    private void statement(Optional<String> cluster, int depth, Set<String> members) throws FileFormatException {
        if (tokens.isKeyword("graph")) {
            tokens.next();
            attributesOf(cluster).putAll(attributes());
        } else if (tokens.isKeyword("node") || tokens.isKeyword("edge")) {
            tokens.next();
            attributes();
        } else if (tokens.isKeyword("subgraph") || tokens.is("{")) {
            arcsFrom(subgraph(cluster, depth, members), cluster, depth, members);
        } else {
            nodeOrAssignment(cluster, depth, members);
        }
    }

    private Map<String, String> attributesOf(Optional<String> cluster) {
        return cluster.isPresent() ? graph.cluster(cluster.get()) : graph.attributes();
    }

    private void nodeOrAssignment(Optional<String> cluster, int depth, Set<String> members) throws FileFormatException {
        String name = id();
        if (tokens.is("=")) {
            tokens.next();
            attributesOf(cluster).put(name, value(name));
            return;
        }
        port();
        if (isArrow()) {
            meet(name, cluster, members);
            arcsFrom(Set.of(name), cluster, depth, members);
        } else {
            Map<String, String> attributes = attributes();
            meet(name, cluster, members).putAll(attributes);
        }
    }

    private Map<String, String> meet(String node, Optional<String> cluster, Set<String> members) {
        members.add(node);
        return graph.node(node, cluster);
    }

    private Set<String> subgraph(Optional<String> around, int depth, Set<String> members) throws FileFormatException {
        Optional<String> cluster = around;
        if (tokens.isKeyword("subgraph")) {
            tokens.next();
            if (!tokens.is("{")) {
                String name = id();
                if (name.startsWith("cluster")) {
                    graph.cluster(name);
                    cluster = Optional.of(name);
                }
            }
        }
        Set<String> inside = new LinkedHashSet<>();
        statements(cluster, depth + 1, inside);
        members.addAll(inside);
        return inside;
    }

    private void arcsFrom(Set<String> first, Optional<String> cluster, int depth, Set<String> members)
            throws FileFormatException {
        List<Map<String, String>> arcs = new ArrayList<>();
        Set<String> from = first;
        while (isArrow()) {
            tokens.next();
            Set<String> to = end(cluster, depth, members);
            if (arcs.size() + (long) from.size() * to.size() > ReadGraph.MOST_PARTS) {
                throw tokens.expected("no more than " + ReadGraph.MOST_PARTS + " edges");
            }
            for (String source : from) {
                to.forEach(target -> arcs.add(graph.arc(source, target)));
            }
            from = to;
        }
        if (!arcs.isEmpty()) {
            Map<String, String> attributes = attributes();
            arcs.forEach(arc -> arc.putAll(attributes));
        }
    }

    private Set<String> end(Optional<String> cluster, int depth, Set<String> members) throws FileFormatException {
        if (tokens.isKeyword("subgraph") || tokens.is("{")) {
            return subgraph(cluster, depth, members);
        }
        String name = id();
        port();
        meet(name, cluster, members);
        return Set.of(name);
    }

    private void port() throws FileFormatException {
        while (tokens.is(":")) {
            tokens.next();
            id();
        }
    }

    private Map<String, String> attributes() throws FileFormatException {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (tokens.is("[")) {
            tokens.next();
            while (!tokens.is("]")) {
                String name = id();
                if (tokens.is("=")) {
                    tokens.next();
                    attributes.put(name, value(name));
                } else {
                    attributes.put(name, "true");
                }
                if (tokens.is(",") || tokens.is(";")) {
                    tokens.next();
                }
            }
            tokens.next();
        }
        return attributes;
    }

    /** Labels are written for people: what they would see is their text. */
    private String value(String name) throws FileFormatException {
        boolean html = tokens.kind() == DotScanner.Kind.HTML;
        String value = id();
        return !name.equals("label") ? value : References.resolved(html ? textOf(value) : value);
    }

    private static String textOf(String html) {
        return TAG.matcher(FONT_TAG.matcher(html).replaceAll("")).replaceAll(" ");
    }

    private String id() throws FileFormatException {
        if (tokens.kind() == DotScanner.Kind.SYMBOL || tokens.kind() == DotScanner.Kind.END) {
            throw tokens.expected("a name");
        }
        StringBuilder id = new StringBuilder(tokens.value());
        tokens.next();
        while (tokens.is("+")) {
            tokens.next();
            if (tokens.kind() != DotScanner.Kind.STRING) {
                throw tokens.expected("a string behind '+'");
            }
            id.append(tokens.value());
            tokens.next();
        }
        return id.toString();
    }

    private void take(String symbol) throws FileFormatException {
        if (!tokens.is(symbol)) {
            throw tokens.expected("'" + symbol + "'");
        }
        tokens.next();
    }
}
