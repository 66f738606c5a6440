package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.words.Counted;
import org.storletdesigner.analysis.words.FindingWords;
import org.storletdesigner.analysis.words.OfferWords;
import org.storletdesigner.snapshot.svg.Xml;

/** What is wrong or worth knowing, the gravest first, with the objects that show it and with what mends it. */
public final class FindingList implements Section {
    private static final int MOST_RINGS = 20;

    private final Analysis analysis;
    private final Parts parts;
    private final Mending mending;

    /** The analyzer tries repairs. */
    public FindingList(Analysis analysis, Analyzer analyzer, Parts parts) {
        this.analysis = analysis;
        this.parts = parts;
        mending = new Mending(analysis, analyzer);
    }

    @Override
    public void write(Xml page) throws IOException {
        if (analysis.findings().isEmpty()) {
            page.text("p", "Nothing was found that is wrong or worth knowing.", "class", "nothing");
        }
        for (FindingGroup group : FindingGroup.of(analysis)) {
            write(group, page);
        }
        if (analysis.cyclesTruncated()) {
            page.text("p", "There are more rings than were listed.", "class", "nothing");
        }
    }

    private void write(FindingGroup group, Xml page) throws IOException {
        page.text("h3", Counted.of(group.findings().size(), group.noun()));
        page.open("div", "data-list", group.noun() + "s", "data-page", "25");
        for (Finding finding : group.told()) {
            entry(finding, page);
        }
        page.close("div");
        if (!group.untold().isEmpty()) {
            page.text("p", "There are more, which are not in this page: " + group.untold() + ".", "class", "nothing");
        }
    }

    private void entry(Finding finding, Xml page) throws IOException {
        page.open("article", "id", parts.of(finding).orElseThrow(),
                "class", "item finding " + finding.severity().word());
        page.open("h4");
        page.text("span", finding.severity().word(), "class", "tag " + finding.severity().word());
        page.text("span", finding.rule().id());
        page.text("small", finding.rule().summary());
        page.close("h4");
        page.open("p", "class", "about");
        parts.links(finding.handlers(), page);
        page.close("p");
        page.text("p", Prose.sentence(finding.message()), "class", "message", "dir", "auto");
        if (finding.isPermitted()) {
            page.text("p", "Permitted: " + Prose.sentence(finding.permitted().orElseThrow()), "class", "permitted");
        }
        if (finding.witness().isPresent()) {
            new RunRows(finding.witness().get(), parts).write(page);
        }
        rings(finding, page);
        repairs(finding, page);
        page.close("article");
    }

    /** The message and the witness of a finding about a single endless ring are about that ring. */
    private void rings(Finding finding, Xml page) throws IOException {
        List<ElementaryCycle> cycles = finding.cycles();
        if (cycles.isEmpty() || cycles.size() == 1 && cycles.getFirst().endless()) {
            return;
        }
        page.open("details");
        page.text("summary", Counted.of(cycles.size(), "ring"));
        for (ElementaryCycle cycle : cycles.subList(0, Math.min(MOST_RINGS, cycles.size()))) {
            page.text("p", Prose.sentence(FindingWords.ring(cycle) + ": " + FindingWords.fate(cycle)), "dir", "auto");
            if (cycle.run().isPresent() && !cycle.run().equals(finding.witness())) {
                new RunRows(cycle.run().get(), parts).write(page);
            }
        }
        if (cycles.size() > MOST_RINGS) {
            page.text("p", "and " + (cycles.size() - MOST_RINGS) + " more");
        }
        page.close("details");
    }

    private void repairs(Finding finding, Xml page) throws IOException {
        List<Offer> offers = mending.of(finding);
        if (offers.isEmpty()) {
            return;
        }
        page.open("div", "class", "repairs");
        page.text("h5", "What mends it");
        page.open("ul");
        for (Offer offer : offers) {
            List<String> consequences = OfferWords.consequences(offer, finding);
            page.text("li", Prose.sentence(OfferWords.action(offer.repair())
                    + (consequences.isEmpty() ? "" : " (" + String.join("; ", consequences) + ")")), "dir", "auto");
        }
        page.close("ul");
        page.close("div");
    }
}
