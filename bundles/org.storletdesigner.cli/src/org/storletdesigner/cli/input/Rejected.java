package org.storletdesigner.cli.input;

import java.util.Optional;
import org.storletdesigner.model.disk.Place;
import org.storletdesigner.snapshot.json.LeftOut;

/**
 * A handler, a source or one of their expressions that a file has and that could not be taken in.
 *
 * @param handler the name of the handler or the source; empty where the fault is that nobody can say which it is
 * @param line from 1; 0 where there is no place
 * @param column from 1, in code points; 0 where there is no place
 */
public record Rejected(String file, Optional<String> handler, int line, int column, String message) {
    /** The fault in one line, as compilers write it. */
    public String sentence() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + ": " + handler.map(name -> name + ": ").orElse("") + message;
    }

    /** The same, as reports have it. */
    public LeftOut leftOut() {
        return new LeftOut(handler, line, column, message);
    }

    /** The character at fault; the beginning of the file where there is no place. */
    public Region region() {
        return Region.at(file, new Place(line, column));
    }
}
