package org.storletdesigner.snapshot.file;

/**
 * An edge as a file draws it, to be compared with what the engine says.
 *
 * @param from the name of a handler, or of what else stands there
 * @param verdict the word that stands beside it; empty where the file says none
 */
public record DrawnEdge(String from, String to, String verdict) { }
