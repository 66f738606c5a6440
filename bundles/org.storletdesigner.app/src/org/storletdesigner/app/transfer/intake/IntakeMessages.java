package org.storletdesigner.app.transfer.intake;

import org.eclipse.osgi.util.NLS;

/** The texts about importing. */
final class IntakeMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String heading;
    public static String description;
    public static String open;
    public static String file;
    public static String browse;
    public static String filter;
    public static String allFiles;
    public static String reading;
    public static String drawing;
    public static String cancelled;
    public static String notOpened;
    public static String unreadable;
    public static String isNothing;
    public static String place;
    public static String intact;
    public static String intactMeaning;
    public static String edited;
    public static String editedMeaning;
    public static String damaged;
    public static String damagedMeaning;
    public static String foreign;
    public static String foreignMeaning;
    public static String rules;
    public static String rulesMeaning;
    public static String document;
    public static String documentMeaning;
    public static String lost;
    public static String oneLost;
    public static String wordEdited;
    public static String wordAdded;
    public static String wordMissing;
    public static String wordUnreadable;
    public static String wordLeftOut;
    public static String wordNote;
    public static String wordLine;
    public static String drawn;
    public static String drawnAs;
    public static String columnWhat;
    public static String columnItem;
    public static String columnRemark;
    public static String nothingToSay;
    public static String itemByItem;
    public static String counts;
    public static String tooLarge;
    public static String nothingToDraw;
    public static String take;
    public static String leave;
    public static String takeLost;
    public static String takeOther;
    public static String takeForeign;
    public static String restore;
    public static String keep;
    public static String keepOne;

    static {
        initializeMessages("org.storletdesigner.app.transfer.intake.messages", IntakeMessages.class);
    }

    private IntakeMessages() { }
}
