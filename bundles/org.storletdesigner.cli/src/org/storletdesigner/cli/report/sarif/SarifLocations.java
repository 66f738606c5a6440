package org.storletdesigner.cli.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.storletdesigner.cli.input.Region;

/** Writes places in files. */
final class SarifLocations {
    /** What relative addresses start from. */
    static final String ROOT = "SRCROOT";

    private final JsonGenerator json;

    SarifLocations(JsonGenerator json) {
        this.json = json;
    }

    /** The only location of a result. */
    void single(Region region) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        place(region);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** One of several locations, with a number from 1 by which it can be named. */
    void numbered(int number, Region region, String message) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", number);
        place(region);
        message(message);
        json.writeEndObject();
    }

    /** A step on a way. */
    void step(int number, Region region, String message) throws IOException {
        json.writeStartObject();
        json.writeNumberField("executionOrder", number);
        json.writeObjectFieldStart("location");
        place(region);
        message(message);
        json.writeEndObject();
        json.writeEndObject();
    }

    void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", SarifText.message(text));
        json.writeEndObject();
    }

    private void place(Region region) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(ArtifactUri.of(region.file()));
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.start().line());
        json.writeNumberField("startColumn", region.start().column());
        json.writeNumberField("endLine", region.end().line());
        json.writeNumberField("endColumn", region.end().column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifact(ArtifactUri uri) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri.text());
        if (uri.relative()) {
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }
}
