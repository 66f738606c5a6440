package org.storletdesigner.container.store;

/** An object with its body, which nobody changes. */
public record Fetched(Head head, byte[] bytes) { }
