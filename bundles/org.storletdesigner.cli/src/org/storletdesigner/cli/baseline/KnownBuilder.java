package org.storletdesigner.cli.baseline;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.snapshot.look.VisibleText;

/** Collects what a report says of one finding, whatever the order. */
final class KnownBuilder {
    /** Messages are only shown. */
    private static final int LONGEST = 300;
    private static final String SYNTAX = "syntax";

    private final JsonParser json;
    private String id;
    private String rule = "";
    private Severity severity;
    private String message = "";
    private boolean permitted;
    private boolean absent;

    KnownBuilder(JsonParser json) {
        this.json = json;
    }

    void id(String text) {
        id = text;
    }

    void rule(String text) {
        rule = text;
    }

    void message(String text) {
        message = VisibleText.shortened(text, LONGEST);
    }

    void severity(String word) throws IOException {
        severity = switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info", "note" -> Severity.INFORMATION;
            default -> throw NoReport.at(json, "'" + VisibleText.of(word, LONGEST)
                    + "' is no severity of a finding; expected is one of: error, warning, info, note");
        };
    }

    void permitted(boolean value) {
        permitted = value;
    }

    void absent(boolean value) {
        absent = value;
    }

    /** Nothing for a finding that was gone by then, and for what could not be read, which nobody gets used to. */
    Optional<Known> build() throws IOException {
        if (absent || rule.equals(SYNTAX)) {
            return Optional.empty();
        }
        if (id == null || severity == null) {
            throw NoReport.at(json, "the finding that ends here has no " + (id == null ? "id" : "severity"));
        }
        return Optional.of(new Known(id, rule, severity, permitted, message));
    }
}
