package org.storletdesigner.snapshot.graphml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.snapshot.graph.ReadGraph;

/**
 * Reads GraphML files of any program. A graph inside a node is a cluster; so is what a node's attribute {@code cluster}
 * names. What yEd writes into a shape is its label. Document types, and with them entities, are refused. A file that
 * breaks off gives all that stands before.
 */
public final class GraphMlReader {
    /** Below the limit of the JDK's parser, whose message nobody understands. */
    private static final int MOST_DEPTH = 90;

    /** Where yEd and its kin write what stands in a shape. */
    private static final Set<String> LABELS = Set.of("NodeLabel", "EdgeLabel", "Label.Text");

    /** An element that is open: what it is, and the attributes that are collected for it. */
    private record Open(String element, String id, Map<String, String> attributes) { }

    private final String file;
    private final XMLStreamReader xml;
    private final ReadGraph graph;
    private final Keys keys = new Keys();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> groups = new HashSet<>();
    private String dataKey;
    private String defaultOf;
    private StringBuilder label;
    private boolean hasGraph;
    private int passedOver;

    private GraphMlReader(String file, XMLStreamReader xml, ReadGraph graph) {
        this.file = file;
        this.xml = xml;
        this.graph = graph;
    }

    /** Reads the first graph of a file, up to the first place that cannot be read. */
    public static void read(SourceText source, String file, ReadGraph graph) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLReporter((message, type, information, location) -> { }); // it would write to standard error
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.text()));
            new GraphMlReader(file, xml, graph).read();
        } catch (XMLStreamException e) {
            graph.endAt(rejected(file, e));
        }
    }

    private void read() {
        try {
            while (xml.hasNext()) {
                event(xml.next());
            }
        } catch (XMLStreamException e) {
            graph.endAt(rejected(file, e));
        } catch (FileFormatException e) {
            graph.endAt(e);
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    private static FileFormatException rejected(String file, XMLStreamException fault) {
        String message = fault.getMessage() == null ? "this is not XML" : fault.getMessage();
        String problem = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        return fault.getLocation() == null || fault.getLocation().getLineNumber() < 1
                ? new FileFormatException(file, problem)
                : new FileFormatException(file, new Place(fault.getLocation().getLineNumber(),
                        Math.max(1, fault.getLocation().getColumnNumber())), problem);
    }

    private void event(int event) throws FileFormatException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw rejected("a GraphML file has no document type");
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                graph.fault(rejected("the entity '&" + xml.getLocalName() + ";' is not declared"));
                append("\uFFFD");
            }
            default -> { } // comments and the like say nothing
        }
    }

    private void append(String characters) {
        if (label != null) {
            label.append(characters);
        } else if (dataKey != null || defaultOf != null) {
            text.append(characters);
        }
    }

    private FileFormatException rejected(String problem) {
        return new FileFormatException(file, new Place(Math.max(1, xml.getLocation().getLineNumber()),
                Math.max(1, xml.getLocation().getColumnNumber())), problem);
    }

    private void start() throws FileFormatException {
        if (open.size() + passedOver > MOST_DEPTH) {
            throw rejected("elements stand deeper inside each other than " + MOST_DEPTH);
        }
        if (graph.isTooLarge()) {
            throw rejected("there are more than " + ReadGraph.MOST_PARTS + " nodes and edges");
        }
        String element = xml.getLocalName();
        if (open.isEmpty() && !element.equals("graphml")) {
            throw rejected("expected <graphml>, not <" + element + ">");
        }
        if (passedOver > 0 || isFurtherGraph(element)) {
            passedOver++;
        } else {
            start(element);
        }
    }

    private boolean isFurtherGraph(String element) {
        if (!element.equals("graph") || !hasGraph || open.element().element().equals("node")) {
            return false;
        }
        graph.fault(rejected("another graph begins here, behind the end of the first or in an edge; it was not read"));
        return true;
    }

    private void start(String element) throws FileFormatException {
        endLabel();
        switch (element) {
            case "key" -> keys.add(attribute("id"), optional("attr.name").orElse(attribute("id")),
                    optional("for").orElse("all"));
            case "default" -> {
                defaultOf = open.element().element().equals("key") ? open.element().id() : null;
                text.setLength(0);
            }
            case "data" -> {
                dataKey = keys.name(attribute("key"));
                text.setLength(0);
            }
            case "hyperedge" -> graph.fault(rejected("an edge has two ends; this hyperedge was not read"));
            default -> label = dataKey != null && LABELS.contains(element) ? new StringBuilder() : null;
        }
        open.push(opened(element));
    }

    private Open opened(String element) throws FileFormatException {
        return switch (element) {
            case "graph" -> graph();
            case "key", "node" -> new Open(element, attribute("id"), new LinkedHashMap<>());
            case "edge" -> new Open(element, "", graph.arc(attribute("source"), attribute("target")));
            default -> new Open(element, "", Map.of());
        };
    }

    private Open graph() {
        hasGraph = true;
        Optional<String> node = nodeAround();
        node.ifPresent(groups::add);
        return new Open("graph", "", node.map(graph::cluster).orElse(graph.attributes()));
    }

    private Optional<String> nodeAround() {
        return open.stream().filter(each -> each.element().equals("node")).findFirst().map(Open::id);
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private String attribute(String name) throws FileFormatException {
        return optional(name).orElseThrow(
                () -> rejected("expected an attribute '" + name + "' of <" + xml.getLocalName() + ">"));
    }

    private void end() {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        endLabel();
        if (xml.getLocalName().equals("data") && dataKey != null) {
            part().ifPresent(part -> part.attributes().put(dataKey, text.toString()));
            dataKey = null;
        } else if (xml.getLocalName().equals("default") && defaultOf != null) {
            keys.addDefault(defaultOf, text.toString());
            defaultOf = null;
        }
        close();
    }

    /** The text of a label ends where what lies behind it begins: yEd puts the place of a label inside. */
    private void endLabel() {
        if (label != null && !label.toString().isBlank()) {
            String said = label.toString();
            part().ifPresent(part -> part.attributes().putIfAbsent("label", said));
        }
        label = null;
    }

    private Optional<Open> part() {
        return open.stream().filter(each -> each.element().equals("graph") || each.element().equals("node")
                || each.element().equals("edge")).findFirst();
    }

    /** A node that turned out to hold a graph is a cluster; what was said of it goes there. */
    private void close() {
        Open part = open.pop();
        if (part.element().equals("node") || part.element().equals("edge")) {
            keys.complete(part.element(), part.attributes());
        }
        if (part.element().equals("node")) {
            closeNode(part);
        }
    }

    private void closeNode(Open part) {
        if (groups.contains(part.id())) {
            part.attributes().forEach(graph.cluster(part.id())::putIfAbsent);
            return;
        }
        Optional<String> said = Optional.ofNullable(part.attributes().get("cluster"));
        Optional<String> cluster = nodeAround().or(() -> said);
        if (cluster.equals(said)) {
            said.ifPresent(name -> graph.cluster(name).putIfAbsent("label", name));
        }
        graph.onlyNode(part.id(), cluster).putAll(part.attributes());
    }
}
