package org.storletdesigner.app.expression;

import org.eclipse.osgi.util.NLS;

/** The texts of the expression field and its view. */
final class FieldMessages extends NLS {
    // NLS fills public fields only.
    public static String fixHint;
    public static String tryIt;
    public static String tryItTooltip;
    public static String oldObject;
    public static String oldPlaceholder;
    public static String newObject;
    public static String newPlaceholder;
    public static String clauses;
    public static String typeAnObject;
    public static String notTried;
    public static String editorHint;
    public static String trigger;
    public static String output;
    public static String extraCondition;
    public static String effective;
    public static String effectiveTrigger;
    public static String effectiveOutput;
    public static String sourceOutput;
    public static String readOnlyReason;
    public static String selectSomething;
    public static String editCondition;
    public static String editSource;
    public static String nothingEffective;

    static {
        initializeMessages("org.storletdesigner.app.expression.messages", FieldMessages.class);
    }

    private FieldMessages() { }
}
