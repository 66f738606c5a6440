package org.storletdesigner.model.disk;

/** How large a document may be; what is larger is neither read nor written. */
public final class FileLimits {
    /** In bytes. */
    public static final int MAX_BYTES = 64 << 20;

    /** How deep elements may stand inside each other. */
    public static final int MAX_DEPTH = 32;

    /** Elements of one file. */
    public static final int MAX_ELEMENTS = 1_000_000;

    /** Attributes of one element. */
    public static final int MAX_ATTRIBUTES = 32;

    /** The format that is written, and the newest that is read. */
    public static final int FORMAT = 1;

    private FileLimits() { }

    public static String tooLarge() {
        return "the file is larger than the limit of " + (MAX_BYTES >> 20) + " MB";
    }
}
