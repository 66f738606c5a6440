package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.svg.PartNames;
import org.storletdesigner.snapshot.svg.Xml;

/**
 * Numbers what has an entry in a page, so that its picture and all its tables mean the same by the same short name.
 */
public final class Parts implements PartNames {
    /** Names are repeated all over a page, so they are cut; a handler's own entry has all of it. */
    private static final int MOST_OF_NAME = 120;
    private static final int MOST_LINKS = 24;

    private final Map<List<String>, String> edges = new HashMap<>();
    private final Map<String, String> handlers = new HashMap<>();
    private final Map<String, String> storlets = new HashMap<>();
    private final Map<String, String> findings = new HashMap<>();

    public Parts(Workflow document, Analysis analysis) {
        for (Storlet storlet : document.getStorlets()) {
            storlets.putIfAbsent(storlet.getName(), "s" + storlets.size());
            for (Handler handler : storlet.getHandlers()) {
                handlers.putIfAbsent(HandlerNames.of(handler), "h" + handlers.size());
            }
        }
        analysis.graph().edges().stream().limit(EdgeTable.MOST)
                .forEach(edge -> edges.putIfAbsent(ends(edge), "e" + edges.size()));
        FindingGroup.of(analysis).stream().flatMap(group -> group.told().stream())
                .forEach(finding -> findings.putIfAbsent(finding.id(), "f" + findings.size()));
    }

    private static List<String> ends(Edge edge) {
        return List.of(edge.from().name(), edge.to().name());
    }

    @Override
    public Optional<String> of(Edge edge) {
        return Optional.ofNullable(edges.get(ends(edge)));
    }

    @Override
    public String ofHandler(String handler) {
        return handlers.get(handler);
    }

    @Override
    public String ofStorlet(String storlet) {
        return storlets.get(storlet);
    }

    Optional<String> of(Finding finding) {
        return Optional.ofNullable(findings.get(finding.id()));
    }

    /** A name as it is shown in the middle of other things. */
    static String shown(String name) {
        return name.isBlank() ? "(no name)" : VisibleText.of(name, MOST_OF_NAME);
    }

    /** The name of a handler, which leads to its entry. */
    void link(String handler, Xml page) throws IOException {
        link(shown(handler), Optional.ofNullable(handlers.get(handler)), "name", page);
    }

    /** A text that leads to an entry, where there is one. */
    static void link(String text, Optional<String> part, String kind, Xml page) throws IOException {
        if (part.isPresent()) {
            page.text("a", text, "href", "#" + part.get(), "class", kind, "dir", "auto");
        } else {
            page.text("span", text, "class", kind, "dir", "auto");
        }
    }

    /** As many handlers as one reads, and how many more there are. */
    void links(List<String> names, Xml page) throws IOException {
        for (String name : names.subList(0, Math.min(MOST_LINKS, names.size()))) {
            link(name, page);
        }
        if (names.size() > MOST_LINKS) {
            page.text("span", "and " + (names.size() - MOST_LINKS) + " more");
        }
    }
}
