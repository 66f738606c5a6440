package org.storletdesigner.analysis.trace.reaction;

import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.State;

/** A handler that is about to run on an object. */
public record Call(Handler handler, State object) { }
