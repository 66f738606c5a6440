package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.workflow.Part;
import org.storletdesigner.cli.baseline.Fingerprint;
import org.storletdesigner.cli.baseline.Judged;
import org.storletdesigner.cli.baseline.Known;
import org.storletdesigner.cli.input.Region;
import org.storletdesigner.cli.input.Regions;
import org.storletdesigner.cli.input.Rejected;
import org.storletdesigner.model.design.Ids;

/** Writes results: findings, those that are gone, and what could not be read. */
final class SarifResults {
    private static final List<String> RULES = RuleText.all().map(RuleText::id).toList();
    /** Services show a hundred at most. */
    private static final int MOST_RELATED = 100;

    private final JsonGenerator json;
    private final SarifLocations locations;

    SarifResults(JsonGenerator json) {
        this.json = json;
        locations = new SarifLocations(json);
    }

    void write(Judged judged, boolean compared, Regions regions) throws IOException {
        Finding finding = judged.finding();
        begin(finding.rule().id(), finding.severity(), sentence(finding));
        locations.single(primary(finding, regions));
        related(finding, regions);
        new SarifFlows(json, regions).write(finding);
        fingerprints(finding.id());
        if (compared) {
            json.writeStringField("baselineState", state(judged));
        }
        if (finding.isPermitted()) {
            suppression(finding.permission().orElseThrow());
        }
        json.writeEndObject();
    }

    void write(Rejected rejected) throws IOException {
        begin(RuleText.SYNTAX.id(), Severity.ERROR, sentence(rejected));
        locations.single(rejected.region());
        fingerprints(RuleText.SYNTAX.id() + Ids.derived(rejected.handler().orElse(""), rejected.message()));
        json.writeEndObject();
    }

    /** A finding that is gone has no place of its own any more. */
    void write(Known gone, Region place) throws IOException {
        begin(gone.rule(), gone.severity(), gone.message());
        locations.single(place);
        fingerprints(gone.id());
        json.writeStringField("baselineState", "absent");
        json.writeEndObject();
    }

    private void begin(String rule, Severity severity, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        if (RULES.contains(rule)) {
            json.writeNumberField("ruleIndex", RULES.indexOf(rule));
        }
        json.writeStringField("level", RuleText.level(severity));
        locations.message(message);
    }

    private static String sentence(Finding finding) {
        return finding.handlers().isEmpty() ? finding.message()
                : SarifText.names(finding.handlers()) + ": " + finding.message();
    }

    static String sentence(Rejected rejected) {
        return rejected.handler().map(name -> name + ": ").orElse("") + rejected.message();
    }

    private static Region primary(Finding finding, Regions regions) {
        return finding.handlers().isEmpty() ? finding.source().map(regions::ofSource).orElseGet(regions::whole)
                : regions.of(finding.handlers().getFirst(), RuleText.of(finding.rule()).part());
    }

    /** Where several handlers make up a finding, each of them: what starts it, and what it writes. */
    private void related(Finding finding, Regions regions) throws IOException {
        if (finding.handlers().size() < 2 && finding.rule() != Rule.CYCLE) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int number = 1;
        for (String handler : finding.handlers().stream().limit(MOST_RELATED / 2).toList()) {
            locations.numbered(number++, regions.of(handler, Part.TRIGGER), "the trigger of " + handler);
            locations.numbered(number++, regions.of(handler, Part.OUTPUT), "the output of " + handler);
        }
        json.writeEndArray();
    }

    /** The finding's own id, also under the name that services read, in place of a hash of the line. */
    private void fingerprints(String id) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("primaryLocationLineHash", id);
        json.writeStringField(Fingerprint.NAME, id);
        json.writeEndObject();
    }

    private static String state(Judged judged) {
        return switch (judged.standing()) {
            case NEW -> "new";
            case WORSE -> "updated";
            case KNOWN -> "unchanged";
        };
    }

    private void suppression(Permission permission) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", SarifText.message(permission.reason()));
        json.writeEndObject();
        json.writeEndArray();
    }
}
