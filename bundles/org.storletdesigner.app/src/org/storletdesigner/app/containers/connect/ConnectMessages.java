package org.storletdesigner.app.containers.connect;

import org.eclipse.osgi.util.NLS;

/** The texts about connections. */
final class ConnectMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String editTitle;
    public static String ofFolder;
    public static String ofSwift;
    public static String folder;
    public static String browse;
    public static String browseTitle;
    public static String account;
    public static String accountSample;
    public static String container;
    public static String kind;
    public static String kindSwift;
    public static String kindKeystone;
    public static String server;
    public static String serverSample;
    public static String keystoneSample;
    public static String user;
    public static String userSample;
    public static String key;
    public static String keyKept;
    public static String project;
    public static String userDomain;
    public static String projectDomain;
    public static String region;
    public static String optional;
    public static String plain;
    public static String create;
    public static String test;
    public static String giveUp;
    public static String testing;
    public static String testOf;
    public static String outcome;
    public static String givenUp;
    public static String works;
    public static String worksEmpty;
    public static String willBeMade;
    public static String hintFolder;
    public static String hintSwift;
    public static String chooseFolder;
    public static String absolute;
    public static String nameIt;
    public static String keyMissing;
    public static String connect;
    public static String save;
    public static String connectingTo;
    public static String disconnectTitle;
    public static String disconnect;

    static {
        initializeMessages("org.storletdesigner.app.containers.connect.messages", ConnectMessages.class);
    }

    private ConnectMessages() { }
}
