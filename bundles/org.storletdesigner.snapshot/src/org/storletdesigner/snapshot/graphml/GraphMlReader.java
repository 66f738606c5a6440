package org.storletdesigner.snapshot.graphml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.snapshot.graph.ReadGraph;

/**
 * Reads GraphML files of any program. A graph inside a node is a cluster; so is what a node's attribute {@code cluster}
 * names. Document types, and with them entities, are refused. A file that breaks off gives all that stands before.
 */
public final class GraphMlReader {
    /** Below the limit of the JDK's parser, whose message nobody understands. */
    private static final int MOST_DEPTH = 90;

    /** An element that is open: what it is, and the attributes that are collected for it. */
    private record Open(String element, String id, Map<String, String> attributes) { }

    private final String file;
    private final XMLStreamReader xml;
    private final ReadGraph graph = new ReadGraph();
    private final Map<String, String> keys = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String dataKey;

    private GraphMlReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** The first graph of a file, up to the first place that cannot be read. */
    public static ReadGraph read(byte[] bytes, String file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            GraphMlReader reader = new GraphMlReader(file, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            return reader.read();
        } catch (XMLStreamException e) {
            ReadGraph nothing = new ReadGraph();
            nothing.endAt(rejected(file, e));
            return nothing;
        }
    }

    private ReadGraph read() {
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
        return graph;
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
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (dataKey != null) {
                    text.append(xml.getText());
                }
            }
            default -> { } // comments and the like say nothing
        }
    }

    private FileFormatException rejected(String problem) {
        return new FileFormatException(file, new Place(Math.max(1, xml.getLocation().getLineNumber()),
                Math.max(1, xml.getLocation().getColumnNumber())), problem);
    }

    private void start() throws FileFormatException {
        if (open.size() > MOST_DEPTH) {
            throw rejected("elements stand deeper inside each other than " + MOST_DEPTH);
        }
        if (graph.isTooLarge()) {
            throw rejected("there are more than " + ReadGraph.MOST_PARTS + " nodes and edges");
        }
        String element = xml.getLocalName();
        if (open.isEmpty() && !element.equals("graphml")) {
            throw rejected("expected <graphml>, not <" + element + ">");
        }
        switch (element) {
            case "key" -> keys.put(attribute("id"), Optional.ofNullable(xml.getAttributeValue(null, "attr.name"))
                    .orElse(attribute("id")));
            case "data" -> {
                dataKey = keys.getOrDefault(attribute("key"), attribute("key"));
                text.setLength(0);
            }
            default -> { }
        }
        open.push(opened(element));
    }

    private Open opened(String element) throws FileFormatException {
        return switch (element) {
            case "graph" -> new Open(element, "", nodeAround().map(node -> graph.cluster(node.id()))
                    .orElse(graph.attributes()));
            case "node" -> new Open(element, attribute("id"), new LinkedHashMap<>());
            case "edge" -> new Open(element, "", graph.arc(attribute("source"), attribute("target")));
            default -> new Open(element, "", Map.of());
        };
    }

    private Optional<Open> nodeAround() {
        return open.stream().filter(each -> each.element().equals("node")).findFirst();
    }

    private String attribute(String name) throws FileFormatException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw rejected("expected an attribute '" + name + "' of <" + xml.getLocalName() + ">");
        }
        return value;
    }

    private void end() {
        if (xml.getLocalName().equals("data") && dataKey != null) {
            open.stream().filter(GraphMlReader::isPart).findFirst()
                    .ifPresent(part -> part.attributes().put(dataKey, text.toString()));
            dataKey = null;
        }
        close();
    }

    private static boolean isPart(Open each) {
        return each.element().equals("graph") || each.element().equals("node") || each.element().equals("edge");
    }

    /** A node that turned out to hold a graph is a cluster; what was said of it goes there. */
    private void close() {
        Open part = open.pop();
        if (part.element().equals("node")) {
            if (graph.isCluster(part.id())) {
                part.attributes().forEach(graph.cluster(part.id())::putIfAbsent);
            } else {
                Optional<String> cluster = nodeAround().map(Open::id)
                        .or(() -> Optional.ofNullable(part.attributes().get("cluster")));
                cluster.ifPresent(name -> graph.cluster(name).putIfAbsent("label", name));
                graph.node(part.id(), cluster).putAll(part.attributes());
            }
        }
    }
}
