package org.storletdesigner.analysis.memory;

/**
 * How a handler or a source behaves, whatever it is called: a new one when its expressions or events change, or the rules
 * of the store. Equal to itself only, so that what is known of it is found without comparing expressions.
 */
public final class Role { }
