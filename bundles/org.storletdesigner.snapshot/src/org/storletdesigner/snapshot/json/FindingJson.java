package org.storletdesigner.snapshot.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Run;

/** Writes findings as fields of the object that is open. */
final class FindingJson {
    private final JsonGenerator json;
    private final RepairJson repairs;

    FindingJson(JsonGenerator json, RepairJson repairs) {
        this.json = json;
        this.repairs = repairs;
    }

    void write(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            write(finding);
        }
        json.writeEndArray();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        Json.strings("handlers", finding.handlers(), json);
        json.writeStringField("message", finding.message());
        witness(finding.witness());
        number("laps", finding.laps());
        cycles(finding.cycles());
        json.writeStringField("permitted", finding.permitted().orElse(null));
        repairs.write(finding);
        json.writeEndObject();
    }

    private void cycles(List<ElementaryCycle> cycles) throws IOException {
        json.writeArrayFieldStart("cycles");
        for (ElementaryCycle cycle : cycles) {
            json.writeStartObject();
            Json.strings("handlers", cycle.handlers(), json);
            json.writeBooleanField("endless", cycle.endless());
            json.writeStringField("ending", cycle.ending());
            witness(cycle.run());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void witness(Optional<Run> run) throws IOException {
        json.writeFieldName("witness");
        if (run.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeFieldName("start");
        Json.state(Optional.of(run.get().start()), json);
        steps(run.get().steps());
        number("loop", run.get().loop() < 0 ? OptionalInt.empty() : OptionalInt.of(run.get().loop()));
        json.writeEndObject();
    }

    private void steps(List<Run.Step> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Run.Step step : steps) {
            json.writeStartObject();
            json.writeStringField("handler", step.handler());
            json.writeFieldName("state");
            Json.state(Optional.of(step.state()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }
}
