package org.storletdesigner.container.store;

import java.time.Instant;

/** One line of a listing. */
public record Entry(String name, long size, Instant modified) { }
