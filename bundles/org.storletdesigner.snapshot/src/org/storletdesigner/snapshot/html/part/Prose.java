package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.snapshot.look.VisibleText;
import org.storletdesigner.snapshot.svg.Xml;

/** Texts of any length, cut where nobody reads on, in the shapes that a page has for them. */
final class Prose {
    private static final int MOST_OF_SENTENCE = 4000;
    private static final int MOST_OF_TEXT = 20_000;
    private static final int MOST_LINES = 400;

    private Prose() { }

    static String sentence(String text) {
        return VisibleText.of(text, MOST_OF_SENTENCE);
    }

    static void paragraph(String text, Xml page) throws IOException {
        if (!text.isBlank()) {
            text("p", text, page);
        }
    }

    /** A term and an expression as it was written, or printed; nothing for an empty one. */
    static void code(String term, String text, Xml page) throws IOException {
        if (!text.isBlank()) {
            page.text("dt", term);
            page.open("dd");
            text("code", text, page);
            page.close("dd");
        }
    }

    /** A term and a text; nothing for an empty one. */
    static void fact(String term, String text, Xml page) throws IOException {
        if (!text.isBlank()) {
            page.text("dt", term);
            page.text("dd", sentence(text), "dir", "auto");
        }
    }

    /** The head of a table. */
    static void head(Xml page, String... titles) throws IOException {
        page.open("thead");
        page.open("tr");
        for (String title : titles) {
            page.text("th", title, "scope", "col");
        }
        page.close("tr");
        page.close("thead");
    }

    /** An element with a text whose lines stay lines. */
    static void text(String element, String text, Xml page) throws IOException {
        String cut = text.length() <= MOST_OF_TEXT ? text : text.substring(0, VisibleText.boundary(text, MOST_OF_TEXT));
        List<String> lines = cut.replace("\t", "    ").lines().limit(MOST_LINES + 1L).toList();
        boolean whole = cut.length() == text.length() && lines.size() <= MOST_LINES;
        if (whole && lines.size() <= 1) {
            page.text(element, cut.strip(), "dir", "auto");
            return;
        }
        page.open(element, "dir", "auto");
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            page.text("span", line, "class", "line");
        }
        if (!whole) {
            page.text("em", "cut here: " + Counted.of(text.length(), "character") + " in all");
        }
        page.close(element);
    }
}
