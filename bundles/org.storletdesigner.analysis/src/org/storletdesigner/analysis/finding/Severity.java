package org.storletdesigner.analysis.finding;

/** How much a finding matters, the gravest first. */
public enum Severity {
    ERROR("error"), WARNING("warning"), INFORMATION("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** How it is written: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return word;
    }
}
