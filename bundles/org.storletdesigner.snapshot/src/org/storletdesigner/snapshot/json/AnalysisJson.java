package org.storletdesigner.snapshot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.text.Printer;

/**
 * Writes what an analysis found as one object, as the schema of {@code check --format json} has it. Between its
 * beginning and its end others may add fields of their own.
 */
public final class AnalysisJson {
    private final JsonGenerator json;
    private final Analyzer analyzer;
    private final Analysis analysis;

    /** @param analyzer tries repairs, with the limits of the call */
    public AnalysisJson(JsonGenerator json, Analyzer analyzer, Analysis analysis) {
        this.json = json;
        this.analyzer = analyzer;
        this.analysis = analysis;
    }

    /** All of it, as a whole text of JSON. */
    public static void write(String name, Analysis analysis, Analyzer analyzer, List<LeftOut> leftOut,
            List<String> notes, OutputStream target) throws IOException {
        try (JsonGenerator json = Json.generator(target)) {
            AnalysisJson object = new AnalysisJson(json, analyzer, analysis);
            object.begin(name);
            object.end(leftOut, notes);
        }
        target.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the object and writes all that is known of the workflow. */
    public void begin(String file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("workflow", analysis.workflow().name());
        handlers();
        edges(analysis.graph().edges());
        new FindingJson(json, new RepairJson(json, analyzer, analysis)).write(analysis.findings());
    }

    /** Writes what is not known, and closes the object. */
    public void end(List<LeftOut> leftOut, List<String> notes) throws IOException {
        rejected(leftOut);
        Json.strings("notes", notes, json);
        limits();
        json.writeEndObject();
    }

    private void handlers() throws IOException {
        json.writeArrayFieldStart("handlers");
        for (Handler handler : analysis.workflow().handlers()) {
            handler(handler, true);
        }
        for (Handler handler : analysis.workflow().unlinked()) {
            handler(handler, false);
        }
        json.writeEndArray();
    }

    private void handler(Handler handler, boolean linked) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", handler.name());
        json.writeStringField("storlet", handler.storlet());
        Json.strings("events", handler.events().stream().sorted()
                .map(event -> event.name().toLowerCase(Locale.ROOT)).toList(), json);
        json.writeStringField("trigger", Printer.print(handler.effectiveTrigger()));
        json.writeStringField("output", Printer.print(handler.output()));
        json.writeBooleanField("linked", linked);
        json.writeEndObject();
    }

    private void edges(List<Edge> edges) throws IOException {
        json.writeArrayFieldStart("edges");
        for (Edge edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", edge.from().name());
            json.writeStringField("to", edge.to().name());
            AnswerJson.fields(edge.answer(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rejected(List<LeftOut> leftOut) throws IOException {
        json.writeArrayFieldStart("rejected");
        for (LeftOut each : leftOut) {
            json.writeStartObject();
            json.writeStringField("handler", each.handler().orElse(null));
            json.writeNumberField("line", each.line());
            json.writeNumberField("column", each.column());
            json.writeStringField("message", each.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void limits() throws IOException {
        json.writeObjectFieldStart("limits");
        json.writeNumberField("undecided", analysis.graph().undecided());
        json.writeBooleanField("cyclesTruncated", analysis.cyclesTruncated());
        json.writeEndObject();
    }
}
