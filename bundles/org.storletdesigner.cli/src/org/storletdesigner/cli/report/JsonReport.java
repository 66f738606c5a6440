package org.storletdesigner.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.logic.text.Printer;

/** The report as JSON: an object for one file, an array of such objects for several; see check.schema.json. */
public final class JsonReport implements Report {
    private final OutputStream out;
    private final boolean several;
    private final Analyzer analyzer;
    private final JsonGenerator json;

    /** @param analyzer tries repairs, with the limits of the call */
    public JsonReport(OutputStream out, boolean several, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        this.out = out;
        this.several = several;
        json = Json.generator(out);
        if (several) {
            json.writeStartArray();
        }
    }

    @Override
    public void add(OpenedFile file, Analysis analysis, Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.name());
        json.writeStringField("workflow", analysis.workflow().name());
        handlers(analysis);
        edges(analysis.graph().edges());
        new FindingJson(json, new RepairJson(json, analyzer, analysis)).write(analysis.findings());
        if (comparison.compared()) {
            new ComparisonJson(json).write(comparison);
        }
        rejected(file.rejected());
        Json.strings("notes", file.sentences(), json);
        limits(analysis);
        json.writeEndObject();
    }

    /** An array is ended whatever happened; a file that could not be read is not in it. */
    @Override
    public void close() throws IOException {
        if (several) {
            json.writeEndArray();
        }
        boolean empty = json.getOutputContext().getEntryCount() == 0;
        json.close();
        if (!empty) {
            out.write('\n');
        }
    }

    private void handlers(Analysis analysis) throws IOException {
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

    private void rejected(List<Rejected> rejected) throws IOException {
        json.writeArrayFieldStart("rejected");
        for (Rejected each : rejected) {
            json.writeStartObject();
            optional("handler", each.handler());
            json.writeNumberField("line", each.line());
            json.writeNumberField("column", each.column());
            json.writeStringField("message", each.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    private void limits(Analysis analysis) throws IOException {
        json.writeObjectFieldStart("limits");
        json.writeNumberField("undecided", analysis.graph().undecided());
        json.writeBooleanField("cyclesTruncated", analysis.cyclesTruncated());
        json.writeEndObject();
    }
}
