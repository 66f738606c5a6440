package org.storletdesigner.app.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of the properties. */
final class PropertyMessages extends NLS {
    // NLS fills public fields only.
    public static String name;
    public static String firing;
    public static String firingOnChange;
    public static String firingEveryWrite;
    public static String firingTooltip;
    public static String writing;
    public static String writingMerge;
    public static String writingReplace;
    public static String writingTooltip;
    public static String keys;
    public static String keysExact;
    public static String keysFolded;
    public static String keysTooltip;
    public static String disabled;
    public static String disabledStorlet;
    public static String disabledHandler;
    public static String storlet;
    public static String definition;
    public static String output;
    public static String text;
    public static String noVariables;
    public static String variableHint;
    public static String listHint;
    public static String defaultIs;
    public static String needed;
    public static String useDefault;
    public static String useDefaultTooltip;
    public static String conditionOf;
    public static String conditionHint;
    public static String triggerOf;
    public static String outputOf;
    public static String listensTo;
    public static String eventCreate;
    public static String eventChange;
    public static String eventDelete;
    public static String version;
    public static String category;
    public static String language;
    public static String mainClass;
    public static String artefact;
    public static String digest;
    public static String definitionDigest;
    public static String readOnly;
    public static String newer;
    public static String update;
    public static String updateTooltip;
    public static String must;
    public static String mustNever;
    public static String add;
    public static String remove;
    public static String from;
    public static String to;
    public static String kind;
    public static String rule;
    public static String handlers;
    public static String reason;
    public static String state;
    public static String lapsed;
    public static String valid;
    public static String idle;
    public static String noExpectations;
    public static String noPermits;
    public static String permitHint;
    public static String verdict;
    public static String why;
    public static String noEdge;
    public static String working;
    public static String editRename;
    public static String editFiring;
    public static String editWriting;
    public static String editKeys;
    public static String editDisable;
    public static String editEnable;
    public static String editBind;
    public static String editCondition;
    public static String editOutput;
    public static String editNote;
    public static String editUpdate;
    public static String editAddExpectation;
    public static String editRemoveExpectation;
    public static String editChangeExpectation;
    public static String editWithdraw;
    public static String editReason;
    public static String workflow;
    public static String source;
    public static String note;
    public static String handler;
    public static String edge;
    public static String several;
    public static String editDefinition;
    public static String editChangeDefinition;
    public static String openLibrary;

    static {
        initializeMessages("org.storletdesigner.app.properties.messages", PropertyMessages.class);
    }

    private PropertyMessages() { }
}
