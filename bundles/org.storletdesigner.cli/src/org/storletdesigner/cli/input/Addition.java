package org.storletdesigner.cli.input;

import java.util.List;

/**
 * A storlet that is to be tried in a workflow, as it was asked for.
 *
 * @param definition FILE or FILE#Name of a library
 * @param bindings {@code name=value} each; a name that is repeated is bound to a list
 */
public record Addition(String definition, List<String> bindings) {
    public Addition {
        bindings = List.copyOf(bindings);
    }

    /** Whether a word of the command line binds a variable. */
    public static boolean isBinding(String word) {
        return word.indexOf('=') > 0 && word.charAt(0) != '-';
    }
}
