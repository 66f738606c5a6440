package org.storletdesigner.logic.verdict;

/** Why a verdict is what it is, in a word. */
public enum Cause {
    /** A case fires the trigger; see the witness. */
    TRIGGERS,
    /** No assignment of values makes the output hold. */
    NO_CASE,
    /** The output has cases, and none of them writes anything. */
    WRITES_NOTHING,
    /** No state satisfies the trigger with its extra condition. */
    TRIGGER_NEVER_HOLDS,
    /** No state satisfies the writing handler's own trigger, so it never writes. */
    WRITER_NEVER_FIRES,
    /** The reading handler does not listen to the event that the write is. */
    EVENTS_DO_NOT_MEET,
    /** The output writes no key that the trigger reads. */
    NO_COMMON_KEY,
    /** What is written, or stays, contradicts the trigger on the named keys. */
    CONTRADICTION,
    /** The trigger can hold after the write, but would hold with anything else written, too. */
    INDEPENDENT_OF_WRITE,
    /** The budget ran out: before the verdict when that is undecided, else before an example was found. */
    BUDGET
}
