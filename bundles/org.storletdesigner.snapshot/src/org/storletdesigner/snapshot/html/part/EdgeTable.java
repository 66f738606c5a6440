package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.words.PairWords;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.snapshot.svg.Xml;

/** Who triggers whom, how surely, and why. */
public final class EdgeTable implements Section {
    /** A page with more of them is of no use to anybody. */
    static final int MOST = 20_000;

    private final List<Edge> edges;
    private final StoreRules rules;
    private final Parts parts;

    public EdgeTable(Analysis analysis, Parts parts) {
        edges = analysis.graph().edges();
        rules = analysis.workflow().rules();
        this.parts = parts;
    }

    @Override
    public void write(Xml page) throws IOException {
        if (edges.isEmpty()) {
            page.text("p", "No handler triggers another.", "class", "nothing");
            return;
        }
        page.open("table", "class", "edges");
        head(page);
        page.open("tbody", "data-list", "edges", "data-page", "100");
        for (Edge edge : edges.subList(0, Math.min(MOST, edges.size()))) {
            row(edge, page);
        }
        page.close("tbody");
        page.close("table");
        if (edges.size() > MOST) {
            page.text("p", "These are the first " + MOST + " of " + edges.size() + ".", "class", "nothing");
        }
    }

    private static void head(Xml page) throws IOException {
        page.open("thead");
        page.open("tr");
        for (String title : List.of("From", "To", "Verdict", "Reason", "Witness")) {
            page.open("th", "scope", "col");
            page.text("button", title, "type", "button", "class", "sort");
            page.close("th");
        }
        page.close("tr");
        page.close("thead");
    }

    private void row(Edge edge, Xml page) throws IOException {
        PairWords words = PairWords.of(edge.from(), edge.to(), rules, edge.answer());
        String verdict = PairWords.word(words.verdict());
        String part = parts.of(edge).orElseThrow();
        page.open("tr", "id", part, "class", "item", "data-verdict", verdict);
        end("from", edge.from().name(), page);
        end("to", edge.to().name(), page);
        page.open("td");
        page.text("button", verdict, "type", "button", "class", "tag " + verdict, "data-part", part);
        page.close("td");
        page.text("td", Prose.sentence(words.sentence()), "class", "reason", "dir", "auto");
        page.open("td", "class", "proof");
        for (PairWords.Row each : words.reason()) {
            proof(each, page);
        }
        page.close("td");
        page.close("tr");
    }

    private void end(String kind, String handler, Xml page) throws IOException {
        page.open("td", "class", kind);
        parts.link(handler, page);
        page.close("td");
    }

    private static void proof(PairWords.Row row, Xml page) throws IOException {
        page.open("p");
        if (!row.label().isEmpty()) {
            page.text("b", row.label());
        }
        page.text("code", Prose.sentence(row.text()), "dir", "auto");
        page.close("p");
    }
}
