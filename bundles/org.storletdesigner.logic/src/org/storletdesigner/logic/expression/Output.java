package org.storletdesigner.logic.expression;

/** What a handler, or a client outside, does to the metadata of an object. */
public sealed interface Output {
    Output NONE = new None();
    Output DELETE = new Delete();

    /** Writes nothing. */
    record None() implements Output { }

    /** Removes the object; handlers of the event are tested against the state that it had. */
    record Delete() implements Output { }

    /**
     * Writes so that the expression holds afterwards.
     *
     * @param fresh whether another object is written ({@code new:}) instead of the one that fired the handler
     */
    record Write(boolean fresh, Expression expression) implements Output { }
}
