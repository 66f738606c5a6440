package org.storletdesigner.benchmark.part;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.storletdesigner.analysis.cycle.Arcs;
import org.storletdesigner.analysis.cycle.StrongComponents;
import org.storletdesigner.benchmark.workload.PatternPair;
import org.storletdesigner.benchmark.workload.Rule;
import org.storletdesigner.benchmark.workload.Rules;
import org.storletdesigner.benchmark.workload.TestGraph;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.VerdictEngine;

/** Single operations, for JMH: each takes the next of many inputs, so that none is learnt by heart. */
@State(Scope.Thread)
public class Operations {
    private static final int INPUTS = 256;

    private final List<PatternPair> pairs = PatternPair.rich();
    private final Language[] left = pairs.stream().map(pair -> language(pair.left())).toArray(Language[]::new);
    private final Language[] right = pairs.stream().map(pair -> language(pair.right())).toArray(Language[]::new);
    private final List<Rule> rules = Rules.of(INPUTS, Rules.Form.F);
    private final List<Handlers.Text> texts = rules.stream().map(Handlers.Text::new).toList();
    private final Handlers handlers = Handlers.read(texts, Handlers.Environment.OWN_TRIGGER);
    private final VerdictEngine engine = VerdictEngine.create(Limits.DEFAULT);
    private final Arcs arcs = arcs();
    private int next;

    private static Language language(String pattern) {
        return ValueSet.matches("(?s)" + pattern, Limits.DEFAULT).language();
    }

    private static Arcs arcs() {
        TestGraph graph = TestGraph.all().getLast();
        return Arcs.of(graph.nodes(), graph.from(), graph.to());
    }

    private int next() {
        next = (next + 1) % INPUTS;
        return next;
    }

    @Benchmark
    public boolean relationCached() {
        int i = next();
        return left[i].inside(right[i]);
    }

    @Benchmark
    public Object parseHandler() {
        return Handlers.read(texts.subList(next(), next + 1), Handlers.Environment.ANY);
    }

    @Benchmark
    public Object verdictOfPair() {
        int i = next();
        return engine.decide(handlers.writers().get(i), handlers.readers().get((i * 7 + 1) % INPUTS),
                StoreRules.DEFAULT);
    }

    @Benchmark
    public Object componentsOfThousand() {
        return StrongComponents.of(arcs);
    }
}
