package org.storletdesigner.analysis.trace;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.analysis.trace.reaction.Choice;

/**
 * What a handler can do when it runs.
 *
 * @param list the simplest first; empty for an output that contradicts itself, or that is too hard
 * @param tooHard why the budget was not enough to tell, as a sentence
 */
public record Choices(List<Choice> list, Optional<String> tooHard) {
    public Choices {
        list = List.copyOf(list);
    }

    static Choices only(Choice.Act act) {
        return new Choices(List.of(Choice.of(act)), Optional.empty());
    }
}
