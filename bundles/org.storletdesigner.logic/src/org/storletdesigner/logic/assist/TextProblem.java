package org.storletdesigner.logic.assist;

import java.util.List;

/**
 * Something that is wrong in a text, and where.
 *
 * @param error whether the handler cannot run as it is; otherwise it most likely is not what was meant
 * @param start the index of the first unit concerned
 * @param end the index behind the last one; behind the text where something is missing at its end
 * @param message a sentence without its full stop
 */
public record TextProblem(boolean error, int start, int end, String message, List<Fix> fixes) {
    public TextProblem {
        fixes = List.copyOf(fixes);
    }
}
