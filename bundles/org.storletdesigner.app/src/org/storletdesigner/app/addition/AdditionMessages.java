package org.storletdesigner.app.addition;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard that adds storlets. */
public final class AdditionMessages extends NLS {
    // NLS fills public fields only.
    public static String uncategorised;
    public static String chains;
    public static String chainOf;
    public static String libraryTitle;
    public static String libraryDescription;
    public static String filter;
    public static String fromLibrary;
    public static String targetTitle;
    public static String targetDescription;
    public static String toTrigger;
    public static String toBeTriggered;
    public static String filterHandlers;
    public static String handlers;
    public static String bindingsTitle;
    public static String bindingsOf;
    public static String bindingsDescription;
    public static String defaultIs;
    public static String needed;
    public static String number;
    public static String pattern;
    public static String oneOnEachLine;
    public static String allowed;
    public static String name;
    public static String nameNeeded;
    public static String nameTaken;
    public static String noEdgesYet;
    public static String working;
    public static String searching;
    public static String failed;
    public static String connections;
    public static String connection;
    public static String verdict;
    public static String reason;
    public static String findings;
    public static String finding;
    public static String change;
    public static String comes;
    public static String goes;
    public static String triggeredBy;
    public static String triggers;
    public static String notListed;
    public static String proposals;
    public static String values;
    public static String yours;
    public static String noProposal;
    public static String noProposalAtAll;
    public static String allMet;
    public static String unmet;
    public static String metAndUnmet;
    public static String add;
    public static String wizardTitle;
    public static String connectTitle;
    public static String hover;
    public static String hoverUnbound;
    public static String findingsNew;
    public static String chainTitle;
    public static String chainPrompt;
    public static String chainNothing;
    public static String chainNameFault;
    public static String chainReplace;
    public static String chainSaved;
    public static String shelf;

    static {
        initializeMessages("org.storletdesigner.app.addition.messages", AdditionMessages.class);
    }

    private AdditionMessages() { }
}
