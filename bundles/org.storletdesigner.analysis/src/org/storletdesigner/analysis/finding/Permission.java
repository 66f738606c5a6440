package org.storletdesigner.analysis.finding;

/**
 * What a permit of the document says of a finding.
 *
 * @param reason why the finding was accepted
 * @param lapsed whether the permit no longer counts, because an expression changed since
 */
public record Permission(String reason, boolean lapsed) { }
