package org.storletdesigner.snapshot.html.part;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Expectation;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.analysis.workflow.Permit;
import org.storletdesigner.analysis.workflow.Rejection;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.model.Note;
import org.storletdesigner.model.Source;
import org.storletdesigner.snapshot.svg.Xml;

/** What a document says besides its storlets: how its store behaves, who writes, what is expected, permitted, noted. */
public final class ContainerFacts implements Section {
    private final org.storletdesigner.model.Workflow document;
    private final Analysis analysis;
    private final List<String> remarks;
    private final Workflow workflow;
    private final Parts parts;

    /** With what whoever read the document could not take into account, a sentence each. */
    public ContainerFacts(org.storletdesigner.model.Workflow document, Analysis analysis, List<String> remarks,
            Parts parts) {
        this.document = document;
        this.analysis = analysis;
        this.remarks = remarks;
        workflow = analysis.workflow();
        this.parts = parts;
    }

    @Override
    public void write(Xml page) throws IOException {
        store(page);
        sources(page);
        expectations(page);
        permits(page);
        notes(page);
        leftOut(page);
    }

    private void store(Xml page) throws IOException {
        page.text("h3", "Store");
        page.open("dl", "class", "store");
        Prose.fact("Firing", switch (document.getFiring()) {
            case ON_CHANGE -> "on change: a handler fires when what it waits for begins to hold";
            case EVERY_WRITE -> "every write: a handler fires with each write after which what it waits for holds";
        }, page);
        Prose.fact("Writing", switch (document.getWriting()) {
            case MERGE -> "merge: a write keeps the keys that it leaves out";
            case REPLACE -> "replace: a write drops the keys that it leaves out";
        }, page);
        Prose.fact("Keys", switch (document.getKeys()) {
            case CASE_SENSITIVE -> "case-sensitive: capitals and small letters make different keys";
            case FOLDED -> "folded: capitals and small letters make the same keys";
        }, page);
        page.close("dl");
    }

    private void sources(Xml page) throws IOException {
        page.text("h3", "Sources");
        if (document.getSources().isEmpty()) {
            page.text("p", "None is declared, so clients outside may write anything.", "class", "nothing");
            return;
        }
        page.open("dl", "class", "sources");
        for (Source source : document.getSources()) {
            Prose.code(Parts.shown(source.getName()), source.getOutput().isBlank() ? "none" : source.getOutput(), page);
        }
        page.close("dl");
    }

    // ---- expectations

    private void expectations(Xml page) throws IOException {
        page.text("h3", "Expectations");
        if (workflow.expectations().isEmpty()) {
            page.text("p", "The document expects nothing.", "class", "nothing");
            return;
        }
        page.open("ul", "class", "expectations");
        for (Expectation each : workflow.expectations()) {
            page.open("li");
            parts.link(each.from(), page);
            page.text(each.must() ? "must be able to trigger" : "must never be able to trigger");
            parts.link(each.to(), page);
            outcome(each, page);
            page.close("li");
        }
        page.close("ul");
    }

    private void outcome(Expectation expected, Xml page) throws IOException {
        String id = Finding.id(Rule.EXPECTATION, List.of(expected.from(), expected.to()),
                expected.must() ? "must" : "must never");
        Optional<Finding> broken = analysis.findings().stream().filter(each -> each.id().equals(id))
                .findFirst();
        if (broken.isPresent()) {
            boolean open = broken.get().severity() == Severity.WARNING;
            Parts.link(open ? "open" : "does not hold", parts.of(broken.get()),
                    "tag " + broken.get().severity().word(), page);
        } else {
            page.text("span", "holds", "class", "tag holds");
        }
    }

    // ---- permits

    private void permits(Xml page) throws IOException {
        page.text("h3", "Permits");
        if (workflow.permits().isEmpty()) {
            page.text("p", "No finding is permitted.", "class", "nothing");
            return;
        }
        page.open("ul", "class", "permits");
        for (Permit permit : workflow.permits()) {
            page.open("li");
            page.text("b", Parts.shown(permit.rule()));
            parts.links(permit.handlers().stream().sorted().toList(), page);
            use(permit, page);
            Prose.paragraph(permit.reason().isBlank() ? "without a reason" : permit.reason(), page);
            page.close("li");
        }
        page.close("ul");
    }

    private void use(Permit permit, Xml page) throws IOException {
        Optional<Finding> about = analysis.findings().stream().filter(each ->
                each.rule().id().equals(permit.rule()) && Set.copyOf(each.handlers()).equals(permit.handlers()))
                .findFirst();
        if (about.isEmpty()) {
            page.text("span", "nothing to permit", "class", "tag info");
        } else if (permit.digest().equals(workflow.digestOf(about.get().handlers()))) {
            Parts.link("in force", parts.of(about.get()), "tag holds", page);
        } else {
            Parts.link("lapsed, because an expression changed", parts.of(about.get()), "tag warning", page);
        }
    }

    // ---- notes

    private void notes(Xml page) throws IOException {
        if (!document.getNotes().isEmpty()) {
            page.text("h3", "Notes");
            for (Note note : document.getNotes()) {
                Prose.text("blockquote", note.getText().isBlank() ? "(empty)" : note.getText(), page);
            }
        }
    }

    private void leftOut(Xml page) throws IOException {
        List<Rejection> sources = workflow.rejected().stream().filter(each -> each.part() == Part.SOURCE).toList();
        if (sources.isEmpty() && remarks.isEmpty()) {
            return;
        }
        page.text("h3", "Not taken into account");
        page.open("ul", "class", "remarks");
        for (Rejection each : sources) {
            page.text("li", Prose.sentence("the source " + Parts.shown(each.handler()) + " cannot be read: "
                    + each.message()), "dir", "auto");
        }
        for (String remark : remarks) {
            page.text("li", Prose.sentence(remark), "dir", "auto");
        }
        page.close("ul");
    }
}
