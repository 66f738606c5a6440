package org.storletdesigner.snapshot.html;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.snapshot.graph.SnapshotData;
import org.storletdesigner.snapshot.item.Items;
import org.storletdesigner.snapshot.look.VerdictLook;
import org.storletdesigner.snapshot.picture.Picture;
import org.storletdesigner.snapshot.svg.Xml;

/** The head of a page: what was looked at, how much there is of it, and what the lines of its picture mean. */
final class Overview {
    private final Report report;

    Overview(Report report) {
        this.report = report;
    }

    void facts(Xml page) throws IOException {
        long handlers = HandlerNames.all(report.document()).count();
        long edges = report.analysis().graph().edges().size();
        page.open("ul", "class", "facts");
        page.text("li", Counted.of(report.document().getStorlets().size(), "storlet"));
        page.text("li", Counted.of(handlers, "handler"));
        page.text("li", Counted.of(edges, "edge"));
        page.text("li", FindingWords.counts(report.analysis().findings()));
        page.close("ul");
    }

    /** By what one tells whether a page is about the document that one has. */
    void origin(Xml page) throws IOException {
        page.open("dl", "class", "origin");
        page.text("dt", "Format of the document");
        page.text("dd", Integer.toString(report.document().getFormatVersion()));
        page.text("dt", "SHA-256 of the document");
        page.open("dd");
        page.text("code", Items.digest(SnapshotData.VERSION, Items.of(report.document())));
        page.close("dd");
        page.close("dl");
    }

    /** What the lines mean, each to be shown or not. */
    void verdicts(Xml page) throws IOException {
        Map<VerdictLook, Long> counts = report.analysis().graph().edges().stream().map(Edge::verdict)
                .collect(Collectors.groupingBy(VerdictLook::of, TreeMap::new, Collectors.counting()));
        for (VerdictLook look : counts.keySet()) {
            page.open("label", "class", "verdict", "title", look.meaning());
            page.empty("input", "type", "checkbox", "checked", "checked", "value", look.word());
            sample(look, page);
            page.text("span", look.word() + " (" + counts.get(look) + ")");
            page.text("small", look.meaning());
            page.close("label");
        }
    }

    private static void sample(VerdictLook look, Xml page) throws IOException {
        String dashes = look.dashes().isEmpty() ? "none"
                : look.dashes().stream().map(Object::toString).collect(Collectors.joining(" "));
        page.open("svg", "class", "sample edge " + look.word(), "width", "34", "height", "10", "aria-hidden", "true");
        page.empty("path", "class", "line", "d", "M1,5 L26,5", "stroke", look.colour(), "stroke-width", "2",
                "stroke-dasharray", dashes);
        page.empty("path", "class", "head", "d", "M33,5 L25,1 L25,9 Z", "fill", look.colour());
        page.close("svg");
    }

    /** What else is to be seen in the picture. */
    void signs(Xml page) throws IOException {
        Picture picture = report.picture();
        page.open("ul", "class", "signs");
        if (picture.routes().stream().anyMatch(route -> route.onCycle())) {
            page.text("li", "part of a cycle that may never end", "class", "cycle");
        }
        if (picture.marks().findAny().isPresent()) {
            page.text("li", "a handler with an error (round sign) or a warning (pointed sign)", "class", "marked");
        }
        if (picture.members().anyMatch(member -> !member.linked())) {
            page.text("li", "no edges yet: a variable has no fitting value", "class", "unlinked");
        }
        page.close("ul");
    }
}
