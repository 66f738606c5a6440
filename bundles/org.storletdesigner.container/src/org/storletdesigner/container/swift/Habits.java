package org.storletdesigner.container.swift;

import java.time.Duration;

/**
 * What is the same for all containers of an account.
 *
 * @param pageLength objects in one page of a listing
 * @param settling longer than the server takes between its test whether a small object is there and its writing it
 * @param patience with others who are just writing the same object
 */
record Habits(int pageLength, Duration settling, Duration patience) {
    static final Habits USUAL = new Habits(1000, Duration.ofMillis(1500), Duration.ofSeconds(15));

    Habits settlingIn(Duration time) {
        return new Habits(pageLength, time, patience);
    }
}
