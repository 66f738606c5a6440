package org.storletdesigner.logic.syntax;

/** What is wrong with a pattern or a number, and where in its own characters. */
public record Fault(int offset, String message) { }
