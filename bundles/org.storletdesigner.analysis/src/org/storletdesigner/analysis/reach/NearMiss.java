package org.storletdesigner.analysis.reach;

import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Answer;

/** A pair of handlers without an edge, though the one writes a key that the other reads; the answer says why. */
public record NearMiss(Handler from, Handler to, Answer answer) { }
