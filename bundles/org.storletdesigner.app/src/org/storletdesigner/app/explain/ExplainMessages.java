package org.storletdesigner.app.explain;

import org.eclipse.osgi.util.NLS;

/** The texts of the explanations. */
final class ExplainMessages extends NLS {
    // NLS fills public fields only.
    public static String from;
    public static String to;
    public static String fromName;
    public static String toName;
    public static String swap;
    public static String tabPair;
    public static String tabReach;
    public static String tabParts;
    public static String choosePair;
    public static String chooseBoth;
    public static String unknown;
    public static String disabled;
    public static String rejected;
    public static String unlinked;
    public static String notYet;
    public static String working;
    public static String stop;
    public static String stopped;
    public static String failed;
    public static String irrelevantMeaning;
    public static String question;
    public static String reason;
    public static String objects;
    public static String clauseMet;
    public static String clauseOpen;
    public static String clauseImpossible;
    public static String witness;
    public static String counterCase;
    public static String environment;
    public static String leadsTo;
    public static String ledTo;
    public static String nothing;
    public static String nearest;
    public static String morePaths;
    public static String part;
    public static String alone;
    public static String partsConnected;
    public static String partsNone;
    public static String partsApart;
    public static String tree;
    public static String undecided;

    static {
        initializeMessages("org.storletdesigner.app.explain.messages", ExplainMessages.class);
    }

    private ExplainMessages() { }
}
