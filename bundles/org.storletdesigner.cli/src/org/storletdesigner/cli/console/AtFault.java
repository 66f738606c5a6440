package org.storletdesigner.cli.console;

/** The input or the call is at fault. The message, of one line or several, is all that the user needs to see. */
public final class AtFault extends Exception {
    private static final long serialVersionUID = 1L;

    public AtFault(String message) {
        super(message, null, false, false);
    }
}
