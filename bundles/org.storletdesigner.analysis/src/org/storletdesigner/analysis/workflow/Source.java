package org.storletdesigner.analysis.workflow;

import org.storletdesigner.logic.expression.Output;

/** What a client outside may write. */
public record Source(String id, String name, Output output) { }
