package org.storletdesigner.analysis.difference;

import java.util.Optional;
import org.storletdesigner.logic.verdict.Answer;

/**
 * An edge came, went, or has another verdict.
 *
 * @param from the name of the handler that triggers: the new one, unless the edge is gone
 * @param to the name of the handler that is triggered: the new one, unless the edge is gone
 * @param before empty for a new edge
 * @param after empty for an edge that is gone
 */
public record EdgeChange(String from, String to, Optional<Answer> before, Optional<Answer> after) { }
