package org.storletdesigner.container.http;

/** What came of sending one request. */
public sealed interface Attempt {
    record Answered(Answer answer) implements Attempt { }

    /** Nobody answered; a request that may have arrived may have taken effect. */
    record Failed(String reason, boolean mayHaveArrived) implements Attempt { }
}
