package org.storletdesigner.cli.baseline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Picks the findings out of a report in JSON or in SARIF, token by token; what else stands in it is passed over. */
final class ReportReader {
    private static final int MOST = 1_000_000;

    /** Reads what stands at the current token, to its end. */
    private interface Step {
        void read() throws IOException;
    }

    private final JsonParser json;
    private final List<Known> found = new ArrayList<>();

    ReportReader(JsonParser json) {
        this.json = json;
    }

    List<Known> read() throws IOException {
        try {
            return reports();
        } catch (StreamConstraintsException large) { // knows no place
            throw NoReport.at(json, "the report is nested too deeply, or has a text or a number that is too long");
        }
    }

    private List<Known> reports() throws IOException {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            array(this::report);
        } else {
            report();
        }
        if (json.nextToken() != null) {
            throw NoReport.at(json, "the report ends before this");
        }
        return found;
    }

    private void report() throws IOException {
        boolean[] known = new boolean[1];
        object(Map.of("findings", () -> {
            known[0] = true;
            array(this::finding);
        }, "runs", () -> {
            known[0] = true;
            array(this::run);
        }));
        if (!known[0]) {
            throw NoReport.at(json, "this is neither a JSON nor a SARIF report of check: "
                    + "it has no findings and no runs");
        }
    }

    // ---- JSON

    private void finding() throws IOException {
        KnownBuilder known = new KnownBuilder(json);
        object(Map.of("id", () -> known.id(text()), "rule", () -> known.rule(text()),
                "severity", () -> known.severity(text()), "message", () -> known.message(text()),
                "permitted", () -> {
                    known.permitted(json.currentToken() != JsonToken.VALUE_NULL);
                    json.skipChildren();
                }));
        add(known);
    }

    // ---- SARIF

    private void run() throws IOException {
        object(Map.of("tool", () -> object(Map.of("driver", () -> object(Map.of("name", this::program)))),
                "results", () -> array(this::result)));
    }

    private void program() throws IOException {
        String name = text();
        if (!Fingerprint.PROGRAM.equals(name)) {
            throw NoReport.at(json, "this is a report of '" + name + "', not of " + Fingerprint.PROGRAM);
        }
    }

    private void result() throws IOException {
        KnownBuilder known = new KnownBuilder(json);
        object(Map.of("ruleId", () -> known.rule(text()), "level", () -> known.severity(text()),
                "message", () -> object(Map.of("text", () -> known.message(text()))),
                "partialFingerprints", () -> object(Map.of(Fingerprint.NAME, () -> known.id(text()))),
                "baselineState", () -> known.absent("absent".equals(text())),
                "suppressions", () -> array(() -> {
                    known.permitted(true);
                    json.skipChildren();
                })));
        add(known);
    }

    private void add(KnownBuilder known) throws IOException {
        if (found.size() == MOST) {
            throw NoReport.at(json, "the report has more than " + MOST + " findings");
        }
        known.build().ifPresent(found::add);
    }

    // ---- tokens

    private void object(Map<String, Step> fields) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Step step = fields.get(json.currentName());
            json.nextToken();
            if (step == null) {
                json.skipChildren();
            } else {
                step.read();
            }
        }
    }

    private void array(Step step) throws IOException {
        expect(JsonToken.START_ARRAY, "an array");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            step.read();
        }
    }

    private String text() throws IOException {
        expect(JsonToken.VALUE_STRING, "a text");
        return json.getText();
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (json.currentToken() != token) {
            throw NoReport.at(json, "this is no report of check: " + what + " is expected here");
        }
    }
}
