package org.storletdesigner.analysis.reference;

/** What becomes of the objects that come into a ring, the gravest first. */
public enum Outcome {
    CERTAIN, SUSTAINED, BOUNDED, NEVER_STARTS
}
