package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.storletdesigner.analysis.finding.ElementaryCycle;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.analysis.words.States;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.cli.input.Region;
import org.storletdesigner.cli.input.Regions;

/** Writes the objects that show a finding, each on its way from handler to handler. */
final class SarifFlows {
    private final JsonGenerator json;
    private final SarifLocations locations;
    private final Regions regions;

    SarifFlows(JsonGenerator json, Regions regions) {
        this.json = json;
        this.regions = regions;
        locations = new SarifLocations(json);
    }

    void write(Finding finding) throws IOException {
        Set<Run> runs = new LinkedHashSet<>(finding.witness().stream().toList());
        finding.cycles().stream().map(ElementaryCycle::run).forEach(run -> run.ifPresent(runs::add));
        runs.removeIf(run -> run.steps().isEmpty());
        if (runs.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("codeFlows");
        for (Run run : runs) {
            write(run);
        }
        json.writeEndArray();
    }

    private void write(Run run) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("threadFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("locations");
        steps(run);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void steps(Run run) throws IOException {
        Region start = regions.of(run.steps().getFirst().handler(), Part.TRIGGER);
        locations.step(1, start, "an object with " + States.text(run.start()));
        int number = 2;
        for (Run.Step step : run.steps()) {
            boolean loops = run.loop() >= 0 && number - 1 == run.steps().size();
            locations.step(number++, regions.of(step.handler(), Part.OUTPUT), step.handler() + " makes it "
                    + States.text(step.state()) + (loops ? ", and on from step " + (run.loop() + 2) : ""));
        }
    }
}
