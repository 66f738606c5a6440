package org.storletdesigner.app.containers.plan;

import org.eclipse.osgi.util.NLS;

/** The texts of plans. */
final class PlanMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String plan;
    public static String detail;
    public static String planning;
    public static String planningOf;
    public static String ready;
    public static String readyWith;
    public static String impossible;
    public static String programsMissing;
    public static String nothing;
    public static String overtaken;
    public static String failed;
    public static String carryOut;
    public static String again;
    public static String rename;
    public static String unrename;
    public static String evenSo;
    public static String evenSoTip;
    public static String obstacles;
    public static String storlets;
    public static String meets;
    public static String newFindings;
    public static String goneFindings;
    public static String folded;
    public static String edges;
    public static String edge;
    public static String none;
    public static String programs;
    public static String renames;
    public static String rewritten;
    public static String rewrittenAt;
    public static String renamedKey;
    public static String renamedValue;
    public static String renamedStorlet;
    public static String remarks;
    public static String steps;
    public static String more;
    public static String carrying;
    public static String carried;
    public static String interrupted;
    public static String stopped;
    public static String defect;
    public static String askingWhatIsLeft;
    public static String unknownLeft;
    public static String nothingLeft;
    public static String standing;
    public static String resume;
    public static String rollBack;
    public static String rolledBack;
    public static String later;
    public static String planAnew;
    public static String renameTitle;
    public static String renameHint;
    public static String renameKind;
    public static String ofKey;
    public static String ofValue;
    public static String ofStorlet;
    public static String renameIn;
    public static String renameFrom;
    public static String renameTo;
    public static String renameButton;

    static {
        initializeMessages("org.storletdesigner.app.containers.plan.messages", PlanMessages.class);
    }

    private PlanMessages() { }
}
