package org.storletdesigner.cli.verbs;

/** How an answer is written: for people, or for programs. */
public enum TextOrJson {
    TEXT, JSON;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
