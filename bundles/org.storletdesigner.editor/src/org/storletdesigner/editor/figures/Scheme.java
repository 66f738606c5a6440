package org.storletdesigner.editor.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of the canvas, on light and on dark ground. Nothing here needs to be disposed. */
public enum Scheme {
    LIGHT("#FFFFFF", "#F1F5F9", "#B4C0CE", "#FFFFFF", "#66788C", "#16202B", "#55646F", "#B3261E", "#FFC933", "#1A6FD4",
            "#FFF7D1", "#E3E9EF", "#F2B600"),
    DARK("#1E1F22", "#292D32", "#4B545E", "#343A41", "#8593A1", "#E8ECF0", "#A9B5C0", "#FF8A80", "#FFC933", "#6CB2FF",
            "#4A4325", "#2B2E33", "#F2B600");

    private static final int MIDDLE_GREY = 128;

    private final Color ground;
    private final Color cluster;
    private final Color clusterBorder;
    private final Color node;
    private final Color nodeBorder;
    private final Color text;
    private final Color faint;
    private final Color error;
    private final Color warning;
    private final Color selection;
    private final Color note;
    private final Color grid;
    private final Color halo;

    Scheme(String... colours) {
        ground = colour(colours[0]);
        cluster = colour(colours[1]);
        clusterBorder = colour(colours[2]);
        node = colour(colours[3]);
        nodeBorder = colour(colours[4]);
        text = colour(colours[5]);
        faint = colour(colours[6]);
        error = colour(colours[7]);
        warning = colour(colours[8]);
        selection = colour(colours[9]);
        note = colour(colours[10]);
        grid = colour(colours[11]);
        halo = colour(colours[12]);
    }

    /** The scheme that goes with what controls around the canvas have as their background. */
    public static Scheme on(Color background) {
        int grey = (background.getRed() * 3 + background.getGreen() * 6 + background.getBlue()) / 10;
        return grey < MIDDLE_GREY ? DARK : LIGHT;
    }

    static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
    }

    public boolean isDark() {
        return this == DARK;
    }

    public Color ground() {
        return ground;
    }

    public Color cluster() {
        return cluster;
    }

    public Color clusterBorder() {
        return clusterBorder;
    }

    public Color node() {
        return node;
    }

    public Color nodeBorder() {
        return nodeBorder;
    }

    public Color text() {
        return text;
    }

    public Color faint() {
        return faint;
    }

    public Color error() {
        return error;
    }

    public Color warning() {
        return warning;
    }

    /** Of texts that stand back. */
    public Color faded() {
        return clusterBorder;
    }

    public Color selection() {
        return selection;
    }

    public Color note() {
        return note;
    }

    public Color grid() {
        return grid;
    }

    /** Behind what is emphasised, and behind the lines of an endless cycle. */
    public Color halo() {
        return halo;
    }
}
