package org.storletdesigner.benchmark.part;

import java.util.List;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.benchmark.workload.WidePair;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/** Pairs whose normal forms nobody can write down. */
public final class WideExpressions implements Part {
    private static final double GOAL = 1e6;

    @Override
    public String name() {
        return "wide";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("Wide expressions, workload W4, a pair once its domains are built");
        for (int clauses : settings.quick() ? List.of(10, 18, 40) : List.of(10, 14, 18, 20, 30, 40)) {
            String size = ", 2^" + clauses + " disjuncts";
            measure("constants" + size + ", implied", WidePair.ofConstants(clauses, true), true, settings, report);
            measure("constants" + size + ", last clause any", WidePair.ofConstants(clauses, false), false, settings,
                    report);
            measure("overlaps" + size + ", implied", WidePair.ofOverlaps(clauses), true, settings, report);
        }
    }

    private record Question(Writer writer, Reader reader) {
        Question(WidePair pair) {
            this(Writer.bare(Parser.output(pair.output()).orThrow()),
                    Reader.bare(Parser.trigger(pair.trigger()).orThrow().condition()));
        }
    }

    private static void measure(String label, List<WidePair> pairs, boolean implied, Settings settings, Report report) {
        List<Question> questions = pairs.stream().map(Question::new).toList();
        VerdictEngine engine = VerdictEngine.create(Limits.DEFAULT);
        double cold = Stopwatch.once(() -> questions.forEach(each -> decide(engine, each)));
        double[] slowest = new double[questions.size()];
        double mean = Stopwatch.median(settings.either(200, 1_000), 21, () -> {
            long sum = 0;
            for (int i = 0; i < slowest.length; i++) {
                long start = System.nanoTime();
                sum = 31 * sum + decide(engine, questions.get(i)).ordinal();
                slowest[i] = System.nanoTime() - start;
            }
            return sum;
        }) / questions.size();
        long open = questions.stream().filter(each -> decide(engine, each) == Verdict.UNDECIDED).count();
        report.add(Row.under(label + " (first time, domains too: " + Row.time(cold / questions.size()) + "; slowest of "
                + questions.size() + ": " + Row.time(Stopwatch.percentile(slowest, 100)) + "; " + open + " undecided)",
                mean, GOAL));
        if (implied) {
            report.agreement(label + ": complete, or no case at all", questions.stream()
                    .filter(each -> follows(decide(engine, each), each)).count(), questions.size() - open);
        }
    }

    /** Of many clauses some contradict each other; then the output has no case, and triggers nothing. */
    private static boolean follows(Verdict verdict, Question question) {
        Formulas formulas = new Formulas(Limits.DEFAULT);
        return verdict == Verdict.COMPLETE || verdict == Verdict.IRRELEVANT
                && question.writer().output() instanceof Output.Write(boolean fresh, Expression expression)
                && !Satisfiability.of(formulas.of(expression), formulas);
    }

    private static Verdict decide(VerdictEngine engine, Question question) {
        return engine.decide(question.writer(), question.reader(), StoreRules.DEFAULT);
    }
}
