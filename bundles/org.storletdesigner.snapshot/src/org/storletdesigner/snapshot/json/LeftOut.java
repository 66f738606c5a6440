package org.storletdesigner.snapshot.json;

import java.util.Optional;
import org.storletdesigner.analysis.workflow.Rejection;

/**
 * What cannot be read and is left out of an analysis.
 *
 * @param handler the name of the handler or the source; empty where nobody can say which it is
 * @param line from 1; 0 where there is no place
 * @param column from 1, in code points; 0 where there is no place
 */
public record LeftOut(Optional<String> handler, int line, int column, String message) {
    /** An expression of a document that stands in no file. */
    public static LeftOut of(Rejection rejection) {
        return new LeftOut(Optional.of(rejection.handler()), 0, 0, rejection.message());
    }
}
