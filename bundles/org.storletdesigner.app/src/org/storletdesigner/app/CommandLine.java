package org.storletdesigner.app;

import java.util.List;

/** Calls of the headless program as a person types them. */
final class CommandLine {
    private static final String PROGRAM = "designer";

    private CommandLine() { }

    static String of(String verb, String... arguments) {
        return PROGRAM + " " + verb + " " + String.join(" ", List.of(arguments));
    }

    /** The text as one word of a POSIX shell: plain where nothing in it is special, else between single quotes. */
    static String quoted(String word) {
        return word.matches("[\\w./+@%:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
