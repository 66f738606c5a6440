package org.storletdesigner.analysis;

import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.verdict.Answer;

/** One handler's output can trigger another handler, or might: the verdict is never irrelevant. */
public record Edge(Handler from, Handler to, Answer answer) { }
