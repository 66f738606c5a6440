package org.storletdesigner.container.workflow;

/**
 * Which workflow is live: the pointer with the highest number says so.
 *
 * @param number from 1
 * @param sha256 of the document
 */
public record Live(long number, String sha256) { }
