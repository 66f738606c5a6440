package org.storletdesigner.snapshot.file;

/** In what state a snapshot was found. */
public enum Condition {
    /** Everything reads, and every digest is right. */
    INTACT("intact"),
    /** Everything reads, and something says otherwise than when it was written. */
    EDITED("edited"),
    /** Something is unreadable, missing or cut off. */
    DAMAGED("damaged"),
    /** A graph of another program, without expressions. */
    FOREIGN("foreign");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }
}
