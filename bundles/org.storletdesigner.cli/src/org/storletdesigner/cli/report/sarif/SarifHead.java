package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.storletdesigner.cli.baseline.Fingerprint;
import org.storletdesigner.cli.console.Version;

/** What stands before the results of a run: the program, its rules, and how places are told. */
final class SarifHead {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;

    SarifHead(JsonGenerator json) {
        this.json = json;
    }

    /** Begins the log and its only run, and leaves both open. */
    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "unicodeCodePoints");
        root();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Fingerprint.PROGRAM);
        Optional<String> version = Version.ofProgram();
        if (version.isPresent()) {
            json.writeStringField("version", version.get());
        }
        json.writeArrayFieldStart("rules");
        for (RuleText rule : RuleText.all().toList()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleText rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", SarifText.camelCase(rule.summary()));
        text("shortDescription", SarifText.sentence(rule.summary()));
        text("fullDescription", rule.meaning());
        text("help", rule.meaning() + " " + rule.advice());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", RuleText.level(rule.usual()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void root() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifLocations.ROOT);
        text("description", "The folder in which the program ran.");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
