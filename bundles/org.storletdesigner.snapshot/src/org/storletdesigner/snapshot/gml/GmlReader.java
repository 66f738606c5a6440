package org.storletdesigner.snapshot.gml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.xml.SourceText;
import org.storletdesigner.snapshot.graph.ReadGraph;
import org.storletdesigner.snapshot.graph.References;

/**
 * Reads GML files of any program. The cluster of a node is what its attribute {@code cluster} names, or the group in
 * which yEd puts it ({@code gid}). A file that breaks off gives all that stands before.
 */
public final class GmlReader {
    private static final int MOST_DEPTH = 200;
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?|(?i:nan|inf|infinity))");

    /** A list of GML: keys with texts or further lists, in order. */
    private record Block(Map<String, String> texts, List<Entry> blocks) {
        Block() {
            this(new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    private record Entry(String key, Block block) { }

    private final SourceText source;
    private final ReadGraph graph;
    private final String text;
    private final Block root = new Block();
    private final Deque<Block> open = new ArrayDeque<>(List.of(root));
    private int at;
    private int entries;
    private boolean hasGraph;

    private GmlReader(SourceText source, ReadGraph graph) {
        this.source = source;
        this.graph = graph;
        text = source.text();
    }

    /** Reads the first graph of a file, up to the first place that cannot be read. */
    public static void read(SourceText source, ReadGraph graph) {
        GmlReader reader = new GmlReader(source, graph);
        try {
            reader.parse();
        } catch (FileFormatException e) {
            graph.endAt(e);
        }
        reader.root.blocks().stream().filter(entry -> entry.key().equals("graph")).findFirst()
                .ifPresent(entry -> reader.fill(entry.block()));
    }

    // ---- lists of keys and values

    private void parse() throws FileFormatException {
        skip();
        while (at < text.length()) {
            entry();
            skip();
        }
        if (open.size() > 1) {
            throw source.rejected(at, "expected ']' before the end of the file");
        }
    }

    private void entry() throws FileFormatException {
        if (text.charAt(at) == ']') {
            if (open.size() == 1) {
                throw source.rejected(at, "this ']' closes nothing");
            }
            check(open.pop());
            at++;
            return;
        }
        String key = key();
        skip();
        if (at == text.length()) {
            throw source.rejected(at, "expected a value for '" + key + "'");
        } else if (text.charAt(at) == '[') {
            open(key);
        } else {
            open.element().texts().putIfAbsent(key, text.charAt(at) == '"' ? string() : number(key));
        }
    }

    /** A node of a graph is told from the others by its id, and an edge has two ends. */
    private void check(Block closed) throws FileFormatException {
        Entry entry = open.element().blocks().getLast();
        boolean inGraph = open.size() == 2 && root.blocks().getLast().key().equals("graph");
        List<String> needed = !inGraph ? List.of() : switch (entry.key()) {
            case "node" -> List.of("id");
            case "edge" -> List.of("source", "target");
            default -> List.of();
        };
        for (String key : needed) {
            if (!closed.texts().containsKey(key)) {
                throw source.rejected(at, "expected '" + key + "' in this " + entry.key() + " before ']'");
            }
        }
    }

    private void open(String key) throws FileFormatException {
        if (open.size() > MOST_DEPTH || ++entries > ReadGraph.MOST_PARTS) {
            throw source.rejected(at, open.size() > MOST_DEPTH ? "lists stand deeper inside each other than " + MOST_DEPTH
                    : "there are more than " + ReadGraph.MOST_PARTS + " lists");
        }
        if (open.size() == 1 && key.equals("graph")) {
            if (hasGraph) {
                graph.fault(source.rejected(at, "another graph begins here, behind the end of the first; it was not read"));
            }
            hasGraph = true;
        }
        Block block = new Block();
        open.element().blocks().add(new Entry(key, block));
        open.push(block);
        at++;
    }

    private String key() throws FileFormatException {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (at == start || !Character.isLetter(text.charAt(start))) {
            throw source.rejected(start, "expected a key or ']'");
        }
        return text.substring(start, at);
    }

    private String string() throws FileFormatException {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw source.rejected(at, "this string does not end");
        }
        String string = References.resolved(text.substring(at + 1, end));
        at = end + 1;
        return string;
    }

    private String number(String key) throws FileFormatException {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String number = text.substring(start, at);
        if (!NUMBER.matcher(number).matches()) {
            throw source.rejected(start,
                    "expected a number, a string or '[' behind '" + key + "', not '" + number + "'");
        }
        return number;
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == 0xFEFF) {
                at++;
            } else if (text.charAt(at) == '#' && (at == 0 || text.charAt(at - 1) == '\n')) {
                at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            } else {
                return;
            }
        }
    }

    // ---- the graph

    private void fill(Block block) {
        graph.attributes().putAll(block.texts());
        Map<String, String> groups = groups(block);
        for (Entry entry : block.blocks()) {
            Map<String, String> texts = entry.block().texts();
            if (entry.key().equals("node") && texts.containsKey("id") && !groups.containsKey(texts.get("id"))) {
                node(texts, groups);
            } else if (entry.key().equals("edge") && texts.containsKey("source") && texts.containsKey("target")) {
                graph.arc(texts.get("source"), texts.get("target")).putAll(texts);
            }
        }
    }

    private void node(Map<String, String> texts, Map<String, String> groups) {
        Optional<String> cluster = Optional.ofNullable(texts.get("cluster"))
                .or(() -> Optional.ofNullable(texts.get("gid")).map(groups::get));
        cluster.ifPresent(name -> graph.cluster(name).putIfAbsent("label", name));
        graph.onlyNode(texts.get("id"), cluster).putAll(texts);
    }

    /** yEd's groups are nodes: their ids and labels. */
    private static Map<String, String> groups(Block block) {
        Map<String, String> groups = new LinkedHashMap<>();
        block.blocks().stream().filter(entry -> entry.key().equals("node")).map(entry -> entry.block().texts())
                .filter(texts -> "1".equals(texts.get("isGroup")) && texts.containsKey("id"))
                .forEach(texts -> groups.put(texts.get("id"), texts.getOrDefault("label", texts.get("id"))));
        return groups;
    }
}
