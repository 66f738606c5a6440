package org.storletdesigner.benchmark.part;

import java.util.ArrayList;
import java.util.List;
import org.storletdesigner.benchmark.workload.Rule;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.Writer;

/** What a table is made of: handler i writes as the writer and listens as the reader at place i. */
record Handlers(List<Writer> writers, List<Reader> readers) {
    /** Which objects a handler may have written to. */
    enum Environment {
        /** Any, as for two bare expressions. */
        ANY,
        /** Those that satisfied its own trigger, as in a workflow. */
        OWN_TRIGGER
    }

    /** The expressions of a handler as they stand in a file. */
    record Text(String output, String trigger) {
        Text(Rule rule) {
            this(rule.output(), rule.trigger());
        }
    }

    static Handlers read(List<Text> texts, Environment environment) {
        Handlers handlers = new Handlers(new ArrayList<>(texts.size()), new ArrayList<>(texts.size()));
        for (Text text : texts) {
            Trigger trigger = trigger(text);
            handlers.writers.add(writer(text, trigger, environment));
            handlers.readers.add(Reader.bare(trigger.condition()));
        }
        return handlers;
    }

    static Trigger trigger(Text text) {
        return Parser.trigger(text.trigger()).orThrow();
    }

    static Writer writer(Text text, Trigger trigger, Environment environment) {
        Output output = Parser.output(text.output()).orThrow();
        return switch (environment) {
            case ANY -> Writer.bare(output);
            case OWN_TRIGGER -> new Writer(output, trigger.condition());
        };
    }
}
