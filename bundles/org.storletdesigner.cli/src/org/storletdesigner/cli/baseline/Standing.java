package org.storletdesigner.cli.baseline;

/** What a finding is beside those that were there before. */
public enum Standing {
    /** It was not there. */
    NEW,
    /** It was there, and was less grave, or permitted. */
    WORSE,
    /** It was there, and was as grave or graver. */
    KNOWN
}
