package org.storletdesigner.app.trace;

import org.eclipse.osgi.util.NLS;

/** The texts of the view that traces objects. */
final class TraceMessages extends NLS {
    // NLS fills public fields only.
    public static String refused;
    public static String object;
    public static String objectBefore;
    public static String objectHint;
    public static String writtenHint;
    public static String beforeHint;
    public static String objectNow;
    public static String created;
    public static String changed;
    public static String deleted;
    public static String eventTooltip;
    public static String start;
    public static String startTooltip;
    public static String fillIn;
    public static String fillInTooltip;
    public static String recent;
    public static String witnesses;
    public static String nothingToFillIn;
    public static String pending;
    public static String history;
    public static String key;
    public static String value;
    public static String change;
    public static String absent;
    public static String isNew;
    public static String was;
    public static String writesNothing;
    public static String writes;
    public static String creates;
    public static String deletes;
    public static String alike;
    public static String manyAlike;
    public static String moreChoices;
    public static String tooHard;
    public static String noCase;
    public static String preparing;
    public static String begin;
    public static String fire;
    public static String nothing;
    public static String end;
    public static String nearest;
    public static String fails;
    public static String otherEvent;
    public static String heldBefore;
    public static String goesRound;
    public static String open;
    public static String outdated;
    public static String replay;
    public static String lost;
    public static String restart;
    public static String endTrace;
    public static String back;
    public static String step;

    static {
        initializeMessages("org.storletdesigner.app.trace.messages", TraceMessages.class);
    }

    private TraceMessages() { }
}
