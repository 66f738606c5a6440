package org.storletdesigner.analysis.live;

import java.util.function.Supplier;
import org.storletdesigner.logic.verdict.Answer;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/** Why one handler triggers another, worked out when it is asked for first. Thread-safe. */
final class Reason implements Supplier<Answer> {
    private final VerdictEngine engine;
    private final Writer writer;
    private final Reader reader;
    private final StoreRules rules;
    private volatile Answer answer;

    Reason(VerdictEngine engine, Writer writer, Reader reader, StoreRules rules) {
        this.engine = engine;
        this.writer = writer;
        this.reader = reader;
        this.rules = rules;
    }

    @Override
    public Answer get() {
        if (answer == null) {
            answer = engine.explain(writer, reader, rules);
        }
        return answer;
    }
}
