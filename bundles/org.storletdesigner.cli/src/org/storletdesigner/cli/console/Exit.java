package org.storletdesigner.cli.console;

/** What the program's exit code says. */
public final class Exit {
    /** All is well: nothing reached the level that was asked about. */
    public static final int WELL = 0;
    /** A finding reached the level. */
    public static final int REACHED = 1;
    /** The input or the call is at fault. */
    public static final int AT_FAULT = 2;
    /** The program itself is at fault. */
    public static final int DEFECT = 3;
    /** Whoever read the output went away; the code with which shells report a closed pipe. */
    public static final int CLOSED = 141;

    private Exit() { }
}
