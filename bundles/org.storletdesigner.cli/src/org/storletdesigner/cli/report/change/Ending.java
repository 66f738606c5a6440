package org.storletdesigner.cli.report.change;

import java.io.IOException;
import java.util.Optional;
import org.storletdesigner.cli.console.Exit;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.migration.carry.Result;

/** How carrying out a plan ended, in the words of reports. */
public record Ending(String state, Optional<Live> live, String sentence) {
    public static Ending of(Result result) {
        return switch (result) {
            case Result.Done(Live live, String sentence) -> new Ending("live", Optional.of(live), sentence);
            case Result.Overtaken(Optional<Live> theirs, String sentence) ->
                    new Ending("overtaken", theirs, sentence);
            case Result.RolledBack(Optional<Live> live, var removed, String sentence) ->
                    new Ending("rolled-back", live, sentence);
        };
    }

    public static Ending interrupted(IOException fault) {
        return new Ending("interrupted", Optional.empty(), String.valueOf(fault.getMessage()));
    }

    /** All is as it was before, which is well only for who has asked for it. */
    public static int code(Result result, boolean rollsBack) {
        return switch (result) {
            case Result.Done done -> Exit.WELL;
            case Result.Overtaken overtaken -> Exit.REACHED;
            case Result.RolledBack rolledBack -> rollsBack ? Exit.WELL : Exit.REACHED;
        };
    }
}
