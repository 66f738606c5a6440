package org.storletdesigner.cli.console;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes nothing more. Unchecked, because print streams keep the checked kind to themselves. */
public final class ClosedOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedOutput(IOException cause) {
        super("standard output cannot be written: " + cause.getMessage(), cause, false, false);
    }

    /** Whether the reader has had enough, as {@code head} has; that is nobody's fault. */
    public boolean readerLeft() {
        return String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
