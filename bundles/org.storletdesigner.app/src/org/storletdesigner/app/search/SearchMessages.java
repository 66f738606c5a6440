package org.storletdesigner.app.search;

import org.eclipse.osgi.util.NLS;

/** The texts of the search. */
final class SearchMessages extends NLS {
    // NLS fills public fields only.
    public static String name;
    public static String fieldHint;
    public static String fieldName;
    public static String columnKind;
    public static String columnWhere;
    public static String columnText;
    public static String storlet;
    public static String handler;
    public static String source;
    public static String note;
    public static String finding;
    public static String edge;
    public static String hits;
    public static String oneHit;
    public static String moreHits;
    public static String noHits;
    public static String failed;
    public static String examples;
    public static String results;
    public static String reveal;

    static {
        initializeMessages("org.storletdesigner.app.search.messages", SearchMessages.class);
    }

    private SearchMessages() { }
}
