package org.storletdesigner.analysis.memory;

/**
 * A role, whether it can be live, and what the keys that it names can hold: all that decides what becomes of it beside
 * others. Equal to itself only.
 */
public final class Scene { }
