package org.storletdesigner.app.matrix;

import org.eclipse.osgi.util.NLS;

/** The texts of the matrix. */
final class MatrixMessages extends NLS {
    // NLS fills public fields only.
    public static String name;
    public static String order;
    public static String byStorlet;
    public static String byComponent;
    public static String byName;
    public static String zoomIn;
    public static String zoomOut;
    public static String zoomFit;
    public static String reveal;
    public static String description;
    public static String descriptionStale;
    public static String empty;
    public static String notYet;
    public static String failed;
    public static String writers;
    public static String readers;

    static {
        initializeMessages("org.storletdesigner.app.matrix.messages", MatrixMessages.class);
    }

    private MatrixMessages() { }
}
