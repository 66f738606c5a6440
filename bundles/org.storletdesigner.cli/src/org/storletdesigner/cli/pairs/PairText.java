package org.storletdesigner.cli.pairs;

import java.util.Set;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.substitution.Substitution;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.Writer;

/** The two texts of a bare pair, read. */
public sealed interface PairText {
    /** Both texts can be read, and no variable stands in them. */
    record Read(Writer writer, Reader reader) implements PairText { }

    /** One of the texts is at fault. */
    record Faulty(TextFault fault) implements PairText { }

    /** Reads an output and a trigger as people write them. */
    static PairText of(String output, String trigger) {
        return switch (Parser.output(output)) {
            case ParseResult.Rejected<Output>(int offset, String message) -> faulty("OUTPUT", output, offset, message);
            case ParseResult.Parsed<Output>(Output written) -> {
                Set<String> variables = Substitution.variables(written);
                yield variables.isEmpty() ? withTrigger(Writer.bare(written), trigger)
                        : unbound("OUTPUT", output, variables);
            }
        };
    }

    private static PairText withTrigger(Writer writer, String trigger) {
        return switch (Parser.trigger(trigger)) {
            case ParseResult.Rejected<Trigger>(int offset, String message) ->
                    faulty("TRIGGER", trigger, offset, message);
            case ParseResult.Parsed<Trigger>(Trigger read) -> {
                Set<String> variables = Substitution.variables(read);
                yield variables.isEmpty() ? new Read(writer, Reader.bare(read.condition()))
                        : unbound("TRIGGER", trigger, variables);
            }
        };
    }

    private static PairText unbound(String side, String text, Set<String> variables) {
        String name = variables.iterator().next();
        return faulty(side, text, Math.max(0, text.indexOf("${" + name + "}")),
                "the variable '" + name + "' has no value here");
    }

    private static PairText faulty(String side, String text, int offset, String message) {
        return new Faulty(new TextFault(side, text, offset, message));
    }
}
