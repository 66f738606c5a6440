package org.storletdesigner.analysis.workflow;

/**
 * An expression that does not parse; its handler is left out of the graph.
 *
 * @param handler the name of the handler, or of the source
 * @param owner the id of the object of the document that holds the text
 * @param offset where to look in the text, from 0, in UTF-16 units
 */
public record Rejection(String handler, String owner, Part part, String text, int offset, String message) { }
