package org.storletdesigner.cli.report.change;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.analysis.difference.Change;
import org.storletdesigner.analysis.difference.Change.Detail;
import org.storletdesigner.analysis.difference.Difference;
import org.storletdesigner.analysis.difference.EdgeChange;
import org.storletdesigner.analysis.difference.FindingChange;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.report.AnswerText;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.snapshot.json.Json;

/** Tells what changed as one JSON object; see diff.schema.json. */
public final class DifferenceJson {
    private final JsonGenerator json;

    private DifferenceJson(JsonGenerator json) {
        this.json = json;
    }

    /** Prints what changed from one file to another. */
    public static void print(Difference difference, String before, String after, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("old", before);
            json.writeStringField("new", after);
            new DifferenceJson(json).print(difference);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void print(Difference difference) throws IOException {
        json.writeBooleanField("changed", !difference.isEmpty());
        details("store", difference.store());
        changes("storlets", difference.storlets());
        changes("handlers", difference.handlers());
        changes("sources", difference.sources());
        edges(difference.edges());
        findings(difference.findings());
    }

    private void changes(String name, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            optional("before", change.before());
            optional("after", change.after());
            details("details", change.details());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void details(String name, List<Detail> details) throws IOException {
        json.writeArrayFieldStart(name);
        for (Detail detail : details) {
            json.writeStartObject();
            json.writeStringField("what", detail.what());
            optional("before", detail.before());
            optional("after", detail.after());
            optional("meaning", detail.meaning().map(meaning -> meaning.name().toLowerCase(Locale.ROOT)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    private void edges(List<EdgeChange> edges) throws IOException {
        json.writeArrayFieldStart("edges");
        for (EdgeChange edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", edge.from());
            json.writeStringField("to", edge.to());
            optional("before", edge.before().map(answer -> AnswerText.word(answer.verdict())));
            optional("after", edge.after().map(answer -> AnswerText.word(answer.verdict())));
            optional("reason", edge.after().or(edge::before).map(Answer::sentence));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(List<FindingChange> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (FindingChange change : findings) {
            json.writeStartObject();
            finding("before", change.before());
            finding("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(String name, Optional<Finding> finding) throws IOException {
        json.writeFieldName(name);
        if (finding.isEmpty()) {
            json.writeNull();
            return;
        }
        Json.finding(finding.get(), json);
    }
}
