package org.storletdesigner.app.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of the findings. */
final class FindingsMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String titleWithCount;
    public static String works;
    public static String stands;
    public static String broke;
    public static String working;
    public static String stopped;
    public static String failed;
    public static String notYet;
    public static String allWell;
    public static String readableWell;
    public static String leftOut;
    public static String leftOutMore;
    public static String leftOutFault;
    public static String nothingFits;
    public static String filterHint;
    public static String filterName;
    public static String showErrors;
    public static String showWarnings;
    public static String showRemarks;
    public static String showPermitted;
    public static String errors;
    public static String warnings;
    public static String remarks;
    public static String noStorlet;
    public static String groupLabel;
    public static String rest;
    public static String groupBy;
    public static String bySeverity;
    public static String byRule;
    public static String byStorlet;
    public static String byNothing;
    public static String columnFinding;
    public static String columnRule;
    public static String columnHandlers;
    public static String columnState;
    public static String tree;
    public static String permitted;
    public static String lapsed;
    public static String permittedFor;
    public static String lapsedFor;
    public static String reveal;
    public static String chooseOne;
    public static String witness;
    public static String loops;
    public static String laps;
    public static String rings;
    public static String moreRings;
    public static String why;
    public static String repairs;
    public static String repairsCounted;
    public static String looking;
    public static String stop;
    public static String lookingStopped;
    public static String lookingFailed;
    public static String noRepair;
    public static String giveValue;
    public static String lookAgain;
    public static String columnRepair;
    public static String columnWhere;
    public static String add;
    public static String write;
    public static String everywhere;
    public static String columnConsequences;
    public static String nothingElse;
    public static String apply;
    public static String applyTooltip;
    public static String stale;
    public static String obstacle;
    public static String show;
    public static String permitShort;
    public static String permit;
    public static String withdraw;
    public static String permitTitle;
    public static String permitQuestion;
    public static String permitNoReason;
    public static String permitLabel;
    public static String withdrawLabel;

    static {
        initializeMessages("org.storletdesigner.app.findings.messages", FindingsMessages.class);
    }

    private FindingsMessages() { }
}
