package org.storletdesigner.benchmark.part;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.benchmark.part.Handlers.Environment;
import org.storletdesigner.benchmark.peer.NaivePairs;
import org.storletdesigner.benchmark.peer.NaivePairs.Strength;
import org.storletdesigner.benchmark.workload.Rule;
import org.storletdesigner.benchmark.workload.Rules;
import org.storletdesigner.benchmark.workload.Rules.Form;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.VerdictTable;
import org.storletdesigner.logic.table.VerdictTables;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;

/** All verdicts of many handlers on each other, with no language known before, beside what no way can do without. */
public final class AllPairs implements Part {
    private static final int LARGE = 10_000;
    private static final long WARM_UP = 3_000_000_000L;

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("All pairs of handlers, workload H");
        List<Integer> sizes = settings.quick() ? List.of(30, 300, 1_000) : List.of(30, 300, 1_000, 3_000, LARGE);
        for (Form form : Form.values()) {
            warmUp(form);
            Map<Integer, Double> times = new HashMap<>();
            for (int size : sizes) {
                List<Rule> rules = Rules.of(size, form);
                String label = form + ", " + String.format(Locale.ROOT, "%,d", size);
                times.put(size, measure(label, rules, Environment.ANY, settings, report));
            }
            List<Integer> compared = sizes.subList(sizes.size() - (settings.quick() ? 2 : 3), sizes.size());
            growth(form, times, compared.getFirst(), compared.getLast(), report);
            List<Rule> rules = Rules.of(1_000, form);
            measure(form + ", 1,000 in a workflow", rules, Environment.OWN_TRIGGER, settings, report);
        }
    }

    /** The compiler should know the code, and we no language. Counts work, not time, which others may take away. */
    private static void warmUp(Form form) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long end = thread.getCurrentThreadCpuTime() + WARM_UP;
        List<Handlers.Text> texts = Rules.of(200, form).stream().map(Handlers.Text::new).toList();
        while (thread.getCurrentThreadCpuTime() < end) {
            for (Environment environment : Environment.values()) {
                new Edges(table(Handlers.read(texts, environment))).write();
            }
        }
    }

    private static VerdictTable table(Handlers handlers) {
        return VerdictTables.of(handlers.writers(), handlers.readers(), StoreRules.DEFAULT,
                new Formulas(Limits.DEFAULT), done -> { });
    }

    private static double measure(String label, List<Rule> rules, Environment environment, Settings settings,
            Report report) {
        List<Handlers.Text> texts = rules.stream().map(Handlers.Text::new).toList();
        int passes = rules.size() >= LARGE ? 2 : 5;
        double read = Stopwatch.median(0, passes, () -> Handlers.read(texts, environment).writers().size());
        Handlers handlers = Handlers.read(texts, environment);
        double made = Stopwatch.median(0, passes, () -> table(handlers).size());
        VerdictTable table = table(handlers);
        Edges edges = new Edges(table);
        double written = Stopwatch.median(0, passes, () -> {
            edges.write();
            return 0;
        });
        report.add(Row.note(label + ": reading; writing " + String.format(Locale.ROOT, "%,d", table.size())
                + " edges " + edges.counts(), Row.time(read) + "; " + Row.time(written)));
        Row row = Row.within(label + ": the table", made, "reading + writing", read + written, 10);
        report.add(rules.size() == 1_000 ? row : row.withoutGoal());
        if (rules.size() == LARGE) {
            report.add(Row.under(label + ": reading and the table", read + made, 5e9));
        }
        if (environment == Environment.ANY) {
            compareWithNaive(label, rules, edges, made, settings, report);
        }
        compareWithEngine(label, handlers, edges, settings, report);
        return made;
    }

    private static void growth(Form form, Map<Integer, Double> times, int from, int to, Report report) {
        double exponent = Math.log(times.get(to) / times.get(from)) / Math.log((double) to / from);
        Row row = Row.note(form + ": growth exponent of the table, from " + from + " to " + to, Row.number(exponent));
        report.add(to == LARGE ? row.withGoal("≤ 1.3", exponent <= 1.3) : row);
    }

    /** All pairs one by one would take hours or days; some of them tell how long. */
    private static void compareWithNaive(String label, List<Rule> rules, Edges edges, double made, Settings settings,
            Report report) {
        Random random = new Random(rules.size());
        NaivePairs plain = NaivePairs.plain();
        Runnable some = () -> plain.strength(rules.get(random.nextInt(rules.size())),
                rules.get(random.nextInt(rules.size())));
        repeat(300, some);
        int timed = settings.either(300, 1_000);
        double all = Stopwatch.once(() -> repeat(timed, some)) / timed * rules.size() * rules.size();
        Row row = Row.faster(label + ": the table", made, "dk.brics pair by pair, extrapolated", all);
        report.add(rules.size() == 1_000 ? row.withGoal("≥ 5,000 x", all >= 5_000 * made) : row);
        int sampled = settings.either(1_000, 3_000);
        NaivePairs cached = NaivePairs.cached();
        Map<Strength, Long> met = new EnumMap<>(Strength.class);
        long same = 0;
        for (int i = 0; i < sampled; i++) {
            int[] pair = pair(i, rules.size(), edges, random);
            Strength strength = cached.strength(rules.get(pair[0]), rules.get(pair[1]));
            met.merge(strength, 1L, Long::sum);
            same += strength == strength(edges.verdict(pair[0], pair[1])) ? 1 : 0;
        }
        report.agreement(label + ": as dk.brics says " + met, same, sampled);
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    /** Every other pair has an edge: most pairs of handlers have none. */
    private static int[] pair(int number, int handlers, Edges edges, Random random) {
        return number % 2 == 0 ? edges.some(random) : new int[] {random.nextInt(handlers), random.nextInt(handlers)};
    }

    private static Strength strength(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> Strength.COMPLETE;
            case POSSIBLE -> Strength.POSSIBLE;
            case PARTIAL, IRRELEVANT, UNDECIDED -> Strength.LESS;
        };
    }

    private static void compareWithEngine(String label, Handlers handlers, Edges edges, Settings settings,
            Report report) {
        Random random = new Random(handlers.writers().size() + 1);
        VerdictEngine engine = VerdictEngine.create(Limits.DEFAULT);
        int sampled = settings.either(2_000, 10_000);
        long same = 0;
        for (int i = 0; i < sampled; i++) {
            int[] pair = pair(i, handlers.writers().size(), edges, random);
            same += edges.verdict(pair[0], pair[1]) == engine.decide(handlers.writers().get(pair[0]),
                    handlers.readers().get(pair[1]), StoreRules.DEFAULT) ? 1 : 0;
        }
        report.agreement(label + ": as the search says, asked pair by pair", same, sampled);
    }
}
