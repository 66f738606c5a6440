package org.storletdesigner.snapshot.html;

import java.io.IOException;
import java.util.Map;
import org.storletdesigner.snapshot.html.part.ContainerFacts;
import org.storletdesigner.snapshot.html.part.EdgeTable;
import org.storletdesigner.snapshot.html.part.FindingList;
import org.storletdesigner.snapshot.html.part.Parts;
import org.storletdesigner.snapshot.html.part.Section;
import org.storletdesigner.snapshot.html.part.StorletList;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.svg.SvgWriter;
import org.storletdesigner.snapshot.svg.Xml;

/**
 * Writes a page that shows a workflow to somebody who has nothing but a browser: its picture, what triggers what and
 * why, what was found, and all that the document says. The page needs nothing besides itself and asks nobody for
 * anything; it is to be stored as UTF-8. Equal reports give equal bytes.
 */
public final class HtmlWriter {
    private static final int MOST_OF_TITLE = 200;
    private static final String STYLE = Template.resources("page.css");
    private static final String SCRIPT = Template.resources("lists.js", "picture.js", "page.js");

    private final Report report;
    private final Parts parts;

    private HtmlWriter(Report report) {
        this.report = report;
        parts = new Parts(report.document(), report.analysis());
    }

    /** Writes the page of a report. */
    public static void write(Report report, Appendable out) throws IOException {
        new HtmlWriter(report).write(out);
    }

    private void write(Appendable out) throws IOException {
        Overview overview = new Overview(report);
        Template.page().write(Map.ofEntries(
                Map.entry("policy", to -> to.append(policy())),
                Map.entry("style", to -> to.append(style())),
                Map.entry("script", to -> to.append(script())),
                Map.entry("title", section(page -> page.text("title", name()))),
                Map.entry("name", section(page -> page.text("h1", name(), "dir", "auto"))),
                Map.entry("facts", section(overview::facts)),
                Map.entry("origin", section(overview::origin)),
                Map.entry("verdicts", section(overview::verdicts)),
                Map.entry("signs", section(overview::signs)),
                Map.entry("picture", section(this::picture)),
                Map.entry("findings", section(new FindingList(report.analysis(), report.analyzer(), parts))),
                Map.entry("edges", section(new EdgeTable(report.analysis(), parts))),
                Map.entry("storlets", section(new StorletList(report.document(), report.analysis(), parts))),
                Map.entry("container", section(
                        new ContainerFacts(report.document(), report.analysis(), report.remarks(), parts)))), out);
    }

    private static Template.Filling section(Section section) {
        return out -> section.write(new Xml(out));
    }

    private String name() {
        String name = report.document().getName();
        return name == null || name.isBlank() ? "Workflow" : VisibleText.of(name, MOST_OF_TITLE);
    }

    private void picture(Xml page) throws IOException {
        if (report.picture().isEmpty()) {
            page.text("p", "There are no handlers to draw yet.", "class", "nothing");
        } else {
            SvgWriter.writeInside(report.picture(), parts, page);
        }
    }

    // ---- what the browser may do: run this script, use this style, and nothing else

    private static String policy() {
        return "default-src 'none'; script-src " + Template.hash(script()) + "; style-src " + Template.hash(style())
                + "; base-uri 'none'; form-action 'none'";
    }

    // A page that is well-formed as XML, too, needs these marks; in HTML they are comments of script and style.
    private static String script() {
        return "//<![CDATA[\n" + SCRIPT + "//]]>";
    }

    private static String style() {
        return "/*<![CDATA[*/\n" + STYLE + "/*]]>*/";
    }
}
