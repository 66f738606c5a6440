package org.storletdesigner.snapshot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.repair.Offer;
import org.storletdesigner.analysis.repair.Repair;
import org.storletdesigner.analysis.repair.Repairs;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.text.Printer;

/** Writes the repairs of findings; those of the gravest are looked for first, and of mere remarks none. */
final class RepairJson {
    private static final int MOST_FINDINGS = 50;

    private final JsonGenerator json;
    private final Analysis analysis;
    private final Repairs repairs;
    private int findingsLeft = MOST_FINDINGS;

    RepairJson(JsonGenerator json, Analyzer analyzer, Analysis analysis) {
        this.json = json;
        this.analysis = analysis;
        repairs = new Repairs(analyzer, Repairs.affordableTrials(analysis));
    }

    void write(Finding finding) throws IOException {
        json.writeArrayFieldStart("repairs");
        if (finding.severity() != Severity.INFORMATION && findingsLeft-- > 0) {
            for (Offer offer : repairs.of(analysis, finding, Progress.NONE)) {
                write(offer);
            }
        }
        json.writeEndArray();
    }

    private void write(Offer offer) throws IOException {
        json.writeStartObject();
        switch (offer.repair()) {
            case Repair.AddCondition(String handler, Expression condition) -> {
                json.writeStringField("kind", "condition");
                json.writeStringField("handler", handler);
                json.writeStringField("condition", Printer.print(condition));
            }
            case Repair.CorrectName correct -> {
                json.writeStringField("kind", "correction");
                Json.strings("handlers", correct.handlers(), json);
                json.writeStringField("key", correct.key());
                json.writeStringField("value", correct.value().orElse(null));
                json.writeStringField("correction", correct.correction());
            }
            case Repair.Permit(String rule, List<String> handlers, String digest) -> {
                json.writeStringField("kind", "permit");
                json.writeStringField("rule", rule);
                Json.strings("handlers", handlers, json);
                json.writeStringField("digest", digest);
            }
        }
        edges("edgesGone", offer.edgesGone());
        edges("edgesNew", offer.edgesNew());
        Json.strings("findingsGone", offer.findingsGone().stream().map(Finding::id).toList(), json);
        Json.strings("findingsNew", offer.findingsNew().stream().map(Finding::id).toList(), json);
        json.writeEndObject();
    }

    private void edges(String name, List<Edge> edges) throws IOException {
        json.writeArrayFieldStart(name);
        for (Edge edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", edge.from().name());
            json.writeStringField("to", edge.to().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
