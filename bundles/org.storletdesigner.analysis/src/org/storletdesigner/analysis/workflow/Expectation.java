package org.storletdesigner.analysis.workflow;

/**
 * What the document expects of two handlers, named as people read them.
 *
 * @param must whether the first must be able to trigger the second, through others or by itself; else it must never
 */
public record Expectation(String id, String from, String to, boolean must) { }
