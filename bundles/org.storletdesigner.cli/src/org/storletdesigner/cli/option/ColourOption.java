package org.storletdesigner.cli.option;

import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.report.Style;
import picocli.CommandLine.Option;

/** The option that turns colours on and off. */
public final class ColourOption {
    /** When output is coloured. */
    public enum When {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colours the output: ${COMPLETION-CANDIDATES}. 'auto' does on a terminal, unless NO_COLOR is "
                    + "set or TERM is dumb.")
    private When when;

    /** The style that was asked for. */
    public Style style(Console console) {
        return new Style(switch (when) {
            case AUTO -> console.terminal();
            case ALWAYS -> true;
            case NEVER -> false;
        });
    }
}
