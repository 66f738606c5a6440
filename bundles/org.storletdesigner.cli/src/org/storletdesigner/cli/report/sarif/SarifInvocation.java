package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.cli.input.Rejected;

/** What stands behind the results of a run: whether all input could be taken in. */
final class SarifInvocation {
    private final JsonGenerator json;
    private final SarifLocations locations;

    SarifInvocation(JsonGenerator json) {
        this.json = json;
        locations = new SarifLocations(json);
    }

    void write(List<Rejected> rejected) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", rejected.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Rejected each : rejected) {
            notification(each);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(Rejected each) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", RuleText.level(Severity.ERROR));
        locations.message(SarifResults.sentence(each));
        locations.single(each.region());
        json.writeEndObject();
    }
}
