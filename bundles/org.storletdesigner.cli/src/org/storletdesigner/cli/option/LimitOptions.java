package org.storletdesigner.cli.option;

import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.logic.limit.Limits;
import picocli.CommandLine.Option;

/** The options that say how much work a question is worth. */
public final class LimitOptions {
    @Option(names = "--states", paramLabel = "N",
            description = "States that one automaton may have before a question is left undecided (default 50000).")
    private Integer states;

    @Option(names = "--steps", paramLabel = "N",
            description = "Steps that one search may take before a question is left undecided (default 5000000).")
    private Long steps;

    /** The limits that were asked for. */
    public Limits limits() throws AtFault {
        if (states != null && states < 1 || steps != null && steps < 1) {
            throw new AtFault("designer: --states and --steps take numbers from 1");
        }
        return new Limits(states == null ? Limits.DEFAULT.states() : states,
                steps == null ? Limits.DEFAULT.steps() : steps);
    }
}
