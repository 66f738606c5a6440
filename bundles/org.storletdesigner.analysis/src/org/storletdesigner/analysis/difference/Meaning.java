package org.storletdesigner.analysis.difference;

/** How the meaning of an expression changed. */
public enum Meaning {
    /** It is written otherwise and means the same. */
    SAME("means the same"),
    /** It holds, or writes, less than before and nothing more. */
    NARROWER("narrower than before"),
    /** It holds, or writes, more than before and nothing less. */
    WIDER("wider than before"),
    /** It holds, or writes, something else. */
    OTHER("means something else"),
    /** The budget was not enough to tell, or one of the two cannot be read. */
    OPEN("whether it means the same is open");

    private final String words;

    Meaning(String words) {
        this.words = words;
    }

    /** What it is, in a few words for people. */
    public String words() {
        return words;
    }

    static Meaning of(boolean oldInNew, boolean newInOld) {
        if (oldInNew) {
            return newInOld ? SAME : WIDER;
        }
        return newInOld ? NARROWER : OTHER;
    }
}
