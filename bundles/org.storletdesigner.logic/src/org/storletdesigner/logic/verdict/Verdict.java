package org.storletdesigner.logic.verdict;

/** How surely an output triggers a handler. The order is that of strength, and {@code UNDECIDED} stands apart. */
public enum Verdict {
    /** The output has a case that writes, and every such case, in every environment, satisfies the trigger. */
    COMPLETE,
    /** Not complete, but some case satisfies the trigger in every environment. */
    POSSIBLE,
    /** Not possible, but some case satisfies the trigger in some environment, and the write matters for it. */
    PARTIAL,
    /** None of these. */
    IRRELEVANT,
    /** The budget ran out first; never to be read as irrelevant. */
    UNDECIDED
}
