package org.storletdesigner.cli.baseline;

/** What a SARIF log calls the program and the ids of its findings, so that they are known again. */
public final class Fingerprint {
    /** The program that made the log. */
    public static final String PROGRAM = "Storlet Designer";
    /** The fingerprint that is the id of a finding. */
    public static final String NAME = "storletdesigner/finding/v1";

    private Fingerprint() { }
}
