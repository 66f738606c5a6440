package org.storletdesigner.cli.baseline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What is read is JSON but no report of this program, as is seen at one place of it. */
final class NoReport extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    private NoReport(int line, int column, String problem) {
        super(problem);
        this.line = line;
        this.column = column;
    }

    static NoReport at(JsonParser json, String problem) {
        JsonLocation place = json.currentTokenLocation();
        return new NoReport(place.getLineNr(), place.getColumnNr(), problem);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
