package org.storletdesigner.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.Edge;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Difference;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.snapshot.json.Json;

/** Writes how findings stand beside those that were there before, as a field of the object that is open. */
final class ComparisonJson {
    private final JsonGenerator json;

    ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Comparison comparison) throws IOException {
        json.writeObjectFieldStart("comparison");
        Json.strings("new", ids(comparison.fresh()), json);
        Json.strings("known", ids(comparison.known()), json);
        Json.strings("gone", comparison.gone().stream().map(Known::id).toList(), json);
        if (comparison.difference().isPresent()) {
            write(comparison.difference().get());
        }
        json.writeEndObject();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private void write(Difference difference) throws IOException {
        Json.strings("storlets", difference.storlets(), json);
        json.writeArrayFieldStart("edges");
        for (Edge edge : difference.edges()) {
            json.writeStartObject();
            json.writeStringField("from", edge.from().name());
            json.writeStringField("to", edge.to().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
