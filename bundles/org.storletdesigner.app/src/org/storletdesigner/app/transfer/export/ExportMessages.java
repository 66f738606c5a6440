package org.storletdesigner.app.transfer.export;

import org.eclipse.osgi.util.NLS;

/** The texts about exporting. */
final class ExportMessages extends NLS {
    // NLS fills public fields only.
    public static String title;
    public static String finish;
    public static String heading;
    public static String description;
    public static String snapshots;
    public static String pictures;
    public static String reports;
    public static String dot;
    public static String dotPurpose;
    public static String gml;
    public static String gmlPurpose;
    public static String graphMl;
    public static String graphMlPurpose;
    public static String nestedGraphMl;
    public static String nestedGraphMlPurpose;
    public static String png;
    public static String pngPurpose;
    public static String svg;
    public static String svgPurpose;
    public static String html;
    public static String htmlPurpose;
    public static String json;
    public static String jsonPurpose;
    public static String all;
    public static String selection;
    public static String selectedOne;
    public static String nothingSelected;
    public static String percent;
    public static String size;
    public static String largestSize;
    public static String transparent;
    public static String file;
    public static String browse;
    public static String allFiles;
    public static String noName;
    public static String badName;
    public static String isFolder;
    public static String noFolder;
    public static String isOpen;
    public static String notWritable;
    public static String isThere;
    public static String replaceTitle;
    public static String replace;
    public static String job;
    public static String analysing;
    public static String writing;
    public static String failed;
    public static String done;
    public static String openFolder;
    public static String noFileManager;

    static {
        initializeMessages("org.storletdesigner.app.transfer.export.messages", ExportMessages.class);
    }

    private ExportMessages() { }
}
