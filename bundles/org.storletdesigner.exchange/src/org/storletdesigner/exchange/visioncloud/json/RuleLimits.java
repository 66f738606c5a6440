package org.storletdesigner.exchange.visioncloud.json;

/** How large a rule file may be; what is larger is refused, and the message names the limit. */
public final class RuleLimits {
    /** How deep lists and objects may stand inside each other. */
    static final int MAX_DEPTH = 32;

    /** Characters of one text, name or number. */
    static final int MAX_TEXT = 16_000_000;

    /** Handlers of one file. */
    public static final int MAX_HANDLERS = 50_000;

    /** Names, values and brackets of one file. */
    static final int MAX_TOKENS = 2_000_000;

    /** Notes, and faults, that are told one by one. */
    public static final int MAX_REMARKS = 100;

    private RuleLimits() { }

    public static String tooLong(String kind) {
        return "this " + kind + " is longer than the limit of " + MAX_TEXT + " characters";
    }
}
