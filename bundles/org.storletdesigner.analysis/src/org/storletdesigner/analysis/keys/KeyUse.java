package org.storletdesigner.analysis.keys;

/**
 * Somebody who reads or writes a key.
 *
 * @param id of the handler or the source
 * @param name what people call it
 * @param source whether it is a source
 */
public record KeyUse(String id, String name, boolean source) { }
