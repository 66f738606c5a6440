package org.storletdesigner.container.swift;

import java.time.Duration;

/**
 * What is the same for all containers of an account.
 *
 * @param pageLength objects in one page of a listing
 * @param settling longer than the server takes between its test whether a small object is there and its writing it
 */
record Habits(int pageLength, Duration settling) {
    static final Habits USUAL = new Habits(1000, Duration.ofMillis(1500));
}
