package org.storletdesigner.cli.option;

/** How an answer is written: for people, or for programs. */
public enum TextOrJson {
    TEXT, JSON;

    @Override
    public String toString() {
        return Words.of(this);
    }
}
