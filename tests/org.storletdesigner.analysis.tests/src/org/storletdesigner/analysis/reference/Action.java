package org.storletdesigner.analysis.reference;

/**
 * What a handler, or a client outside, does.
 *
 * @param condition what holds afterwards; without meaning where nothing is written
 */
public record Action(Kind kind, Condition condition) {
    /** What is done to the object, and so the event that it makes. */
    public enum Kind { NONE, CREATE, CHANGE, DELETE }

    /** The action in the expression language. */
    public String text() {
        return switch (kind) {
            case NONE -> "none";
            case DELETE -> "delete";
            case CHANGE -> Condition.text(condition);
            case CREATE -> "new: " + Condition.text(condition);
        };
    }

    /** Whether values are written, into this object or into a new one. */
    public boolean isWrite() {
        return kind == Kind.CREATE || kind == Kind.CHANGE;
    }
}
