package org.storletdesigner.logic.syntax;

/** A text that cannot be read, for callers that do not ask what became of it. Has no stack trace. */
public final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    public RejectedException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Where the reader should look, as an index of UTF-16 units in the text as typed. */
    public int offset() {
        return offset;
    }
}
