package org.storletdesigner.cli.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Optional;
import org.storletdesigner.cli.pairs.BoundedLines.Line;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.snapshot.look.VisibleText;

/** Answers bare pairs, one a line with a tab between output and trigger, in their order and in bounded memory. */
public final class Batch {
    private final Limits limits;
    private final StoreRules rules;
    /** Softly held, so that what it remembers of earlier lines never takes the memory that the next one needs. */
    private SoftReference<VerdictEngine> engine = new SoftReference<>(null);

    public Batch(Limits limits, StoreRules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    /** Answers every line with one line, at the latest when the next one has to be waited for. */
    public void answer(InputStream input, PrintStream out) throws IOException {
        BoundedLines lines = new BoundedLines(input);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            out.print(answer(line.get()) + "\n");
            if (lines.wouldWait()) {
                out.flush();
            }
        }
    }

    private String answer(Line line) {
        return switch (line) {
            case Line.Bad(String reason) -> error(reason);
            case Line.Good(String text) -> answerWithinMemory(text);
        };
    }

    /** What a line takes is free again behind it, so it costs the others nothing but what the engine remembers. */
    private String answerWithinMemory(String text) {
        try {
            return answer(text);
        } catch (OutOfMemoryError exhausted) {
            engine.clear();
            return error("the line needs more memory than there is");
        }
    }

    private String answer(String text) {
        String[] fields = text.split("\t", -1);
        if (text.isBlank()) {
            return error("the line is empty");
        }
        return fields.length == 2 ? answer(PairText.of(fields[0], fields[1]))
                : error("expected an output and a trigger with a tab between them, found " + fields.length
                        + (fields.length == 1 ? " field" : " fields"));
    }

    private String answer(PairText pair) {
        return switch (pair) {
            case PairText.Faulty(TextFault fault) -> error(fault.sentence());
            case PairText.Read(var writer, var reader) ->
                    engine().decide(writer, reader, rules).name().toLowerCase(Locale.ROOT);
        };
    }

    private VerdictEngine engine() {
        VerdictEngine remembering = engine.get();
        if (remembering == null) {
            remembering = VerdictEngine.create(limits);
            engine = new SoftReference<>(remembering);
        }
        return remembering;
    }

    private static String error(String reason) {
        return "error\t" + VisibleText.of(reason);
    }
}
