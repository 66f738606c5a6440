package org.storletdesigner.container.workflow;

import java.time.Instant;

/**
 * A snapshot in a container.
 *
 * @param name of its object
 * @param format what its name ends in: dot, gml or graphml
 */
public record StoredSnapshot(String name, Instant taken, String format, long size) { }
