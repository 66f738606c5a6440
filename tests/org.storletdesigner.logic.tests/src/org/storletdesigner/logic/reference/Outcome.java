package org.storletdesigner.logic.reference;

/** What the reference says of a pair; it is never undecided. */
public enum Outcome {
    COMPLETE, POSSIBLE, PARTIAL, IRRELEVANT
}
