package org.storletdesigner.snapshot.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.logic.verdict.PartialState;

/** The pieces of JSON that several reports share. */
public final class Json {
    private Json() { }

    /** A generator of indented UTF-8, with the same line ends everywhere, that leaves its target open. */
    public static JsonGenerator generator(OutputStream target) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build()
                .createGenerator(target)
                .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /** What is said of each key, {@code null} for absent; or {@code null} where there is no state at all. */
    public static void state(Optional<PartialState> state, JsonGenerator json) throws IOException {
        if (state.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        for (Map.Entry<String, String> value : state.get().values().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /** What a finding is, without what shows or mends it. */
    public static void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeBooleanField("permitted", finding.isPermitted());
        strings("handlers", finding.handlers(), json);
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    public static void strings(String name, Iterable<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
