package org.storletdesigner.logic.expression;

/** What happened to an object. */
public enum Event {
    CREATE, CHANGE, DELETE
}
