package org.storletdesigner.analysis.addition;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.verdict.Answer;

/**
 * What was found for a wish.
 *
 * @param list the surest first: complete, possible, partial; of equals that which brings fewer and lesser findings
 * @param nearest where nothing was found: why the values that came nearest do not do, with the clauses that stay unmet
 * @param more whether there were more combinations of values than were tried
 */
public record Proposals(List<Proposal> list, Optional<Answer> nearest, boolean more) {
    public Proposals {
        list = List.copyOf(list);
    }
}
