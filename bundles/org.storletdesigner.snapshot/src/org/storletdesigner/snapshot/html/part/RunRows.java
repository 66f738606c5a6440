package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.words.RunTable;
import org.storletdesigner.snapshot.svg.Xml;

/** An object on its way from handler to handler, as a table that marks what changes. */
final class RunRows implements Section {
    private final RunTable table;
    private final Parts parts;

    RunRows(Run run, Parts parts) {
        table = RunTable.of(run);
        this.parts = parts;
    }

    @Override
    public void write(Xml page) throws IOException {
        page.open("div", "class", "wide");
        page.open("table", "class", "run");
        page.open("thead");
        page.open("tr");
        page.text("th", "after", "scope", "col");
        for (String key : table.keys()) {
            page.text("th", Parts.shown(key), "scope", "col", "dir", "auto");
        }
        page.close("tr");
        page.close("thead");
        page.open("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            row(i, page);
        }
        page.close("tbody");
        page.close("table");
        page.close("div");
        if (table.loop() >= 0) {
            page.text("p", "and on from " + table.loop() + ".", "class", "loop");
        }
    }

    private void row(int number, Xml page) throws IOException {
        RunTable.Row row = table.rows().get(number);
        page.open("tr");
        page.open("th", "scope", "row");
        if (number == 0) {
            page.text("span", row.who());
        } else {
            page.text("span", number + ".");
            parts.link(row.who(), page);
        }
        page.close("th");
        cells(row.cells(), page);
        page.close("tr");
    }

    private static void cells(List<RunTable.Cell> cells, Xml page) throws IOException {
        for (RunTable.Cell cell : cells) {
            String text = cell.text().isEmpty() ? "any" : Prose.sentence(cell.text());
            String kind = cell.changed() ? "changed" : cell.text().isEmpty() ? "any" : "same";
            page.text("td", text, "class", kind, "dir", "auto");
        }
    }
}
