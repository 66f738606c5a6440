package org.storletdesigner.analysis.addition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Answer;

/**
 * Values for the variables of a definition with which a wish comes true.
 *
 * @param values of every variable that has some, in the order of the definition
 * @param open the variables for which nothing in the workflow says what to take: their names stand in for values
 * @param handler the handler of the new storlet that is connected
 * @param answer how surely, and why
 */
public record Proposal(Map<String, List<String>> values, Set<String> open, Handler handler, Answer answer,
        Outcome outcome) { }
