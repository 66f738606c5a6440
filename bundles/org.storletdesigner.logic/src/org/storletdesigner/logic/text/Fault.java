package org.storletdesigner.logic.text;

/** What is wrong with a pattern or a number, and where in its own characters. */
record Fault(int offset, String message) { }
