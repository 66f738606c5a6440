package org.storletdesigner.container.store;

/** What became of a write. Only {@link Done} has changed anything. */
public sealed interface Outcome {
    Outcome EXISTS = new Exists();
    Outcome CHANGED = new Changed();
    Outcome ABSENT = new Absent();

    /** It took effect; the etag is that of the body, and empty where none is left. */
    record Done(String etag) implements Outcome { }

    /** There is such an object already. */
    record Exists() implements Outcome { }

    /** Somebody has written another body since, or other metadata. */
    record Changed() implements Outcome { }

    /** There is no such object. */
    record Absent() implements Outcome { }
}
