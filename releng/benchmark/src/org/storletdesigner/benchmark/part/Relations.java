package org.storletdesigner.benchmark.part;

import dk.brics.automaton.Automaton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.storletdesigner.benchmark.Part;
import org.storletdesigner.benchmark.Report;
import org.storletdesigner.benchmark.Row;
import org.storletdesigner.benchmark.Settings;
import org.storletdesigner.benchmark.Stopwatch;
import org.storletdesigner.benchmark.peer.Brics;
import org.storletdesigner.benchmark.peer.Z3;
import org.storletdesigner.benchmark.workload.PatternPair;
import org.storletdesigner.logic.language.Language;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.valueset.ValueSet;

/** Whether one pattern matches all that another one does, beside Z3 and dk.brics, and with the same answers. */
public final class Relations implements Part {
    @Override
    public String name() {
        return "relations";
    }

    @Override
    public void run(Settings settings, Report report) {
        report.title("One relation of two patterns");
        compare("W1, 300 pairs", PatternPair.simple(), true, settings, report);
        compare("W2, 300 pairs", PatternPair.rich(), true, settings, report);
        Map<String, List<PatternPair>> families = new LinkedHashMap<>();
        families.put("W3 rep4", PatternPair.repetitions(4));
        families.put("W3 neg", PatternPair.denials());
        if (!settings.quick()) {
            families.put("W3 rep8", PatternPair.repetitions(8));
            families.put("W3 rep10", PatternPair.repetitions(10));
            families.put("W3 rep12", PatternPair.repetitions(12));
            families.put("W3 alt100", PatternPair.alternatives(100));
            families.put("W3 alt500", PatternPair.alternatives(500));
            families.put("W3 contains3", PatternPair.containing());
            families.put("W3 containsAlt50", PatternPair.containingOneOfMany());
        }
        families.forEach((name, pairs) -> compare(name, pairs, false, settings, report));
    }

    private static void compare(String name, List<PatternPair> pairs, boolean hasGoals, Settings settings,
            Report report) {
        List<Boolean> answers = pairs.stream().map(Relations::holds).toList();
        double cached = cached(pairs);
        double cold = perPair(pairs, settings, Relations::holds);
        double bricsCold = perPair(pairs, settings, Brics::holds);
        double bricsCached = bricsCached(pairs, settings);
        Asked z3 = askZ3(pairs.subList(0, Math.min(pairs.size(), settings.either(60, 300))), hasGoals);
        Row beside = Row.faster(name + ": automata cached", cached, "Z3, best form, " + z3.unknown() + " unknown",
                z3.nanos());
        report.add(hasGoals ? beside.withGoal("≥ 10,000 x", z3.nanos() >= 10_000 * cached) : beside);
        Row plain = Row.faster(name + ": automata cached", cached, "dk.brics asked plainly", bricsCold);
        report.add(hasGoals ? plain.withGoal("≥ 1,000 x", bricsCold >= 1_000 * cached) : plain);
        report.add(Row.faster(name + ": automata cached", cached, "dk.brics cached", bricsCached));
        Row nothing = Row.faster(name + ": from nothing cached", cold, "dk.brics asked plainly", bricsCold);
        report.add(hasGoals ? nothing.withGoal("≥ 5 x", bricsCold >= 5 * cold) : nothing);
        report.agreement(name + ": same answer as dk.brics (" + answers.stream().filter(yes -> yes).count() + " yes)",
                count(pairs.size(), i -> answers.get(i) == Brics.holds(pairs.get(i))), pairs.size());
        long same = count(z3.answers().size(), i -> z3.answers().get(i).map(answers.get(i)::equals).orElse(false));
        report.agreement(name + ": same answer as Z3, where it has one", same, z3.answers().size() - z3.unknown());
    }

    private static long count(int size, IntPredicate test) {
        return IntStream.range(0, size).filter(test).count();
    }

    private static boolean holds(PatternPair pair) {
        return left(pair).inside(right(pair));
    }

    private static Language left(PatternPair pair) {
        return language(pair.left());
    }

    private static Language right(PatternPair pair) {
        Language right = language(pair.right());
        return pair.rightDenied() ? right.not() : right;
    }

    private static Language language(String pattern) {
        return ValueSet.matches("(?s)" + pattern, Limits.DEFAULT).language();
    }

    private static double perPair(List<PatternPair> pairs, Settings settings, Function<PatternPair, Boolean> asked) {
        return Stopwatch.median(settings.either(1_000, 2_000), settings.either(3, 5),
                () -> pairs.stream().filter(asked::apply).count()) / pairs.size();
    }

    /** Warms up for long in a quick run, too: other pairs than those before are compiled for anew, beside much else. */
    private static double cached(List<PatternPair> pairs) {
        Language[] left = pairs.stream().map(Relations::left).toArray(Language[]::new);
        Language[] right = pairs.stream().map(Relations::right).toArray(Language[]::new);
        return Stopwatch.median(2_000, 15, () -> {
            long yes = 0;
            for (int i = 0; i < left.length; i++) {
                yes += left[i].inside(right[i]) ? 1 : 0;
            }
            return yes;
        }) / left.length;
    }

    private static double bricsCached(List<PatternPair> pairs, Settings settings) {
        Automaton[] left = pairs.stream().map(pair -> Brics.automaton(pair.left())).toArray(Automaton[]::new);
        Automaton[] right = pairs.stream().map(Brics::right).toArray(Automaton[]::new);
        return Stopwatch.median(settings.either(200, 1_000), 5, () -> {
            long yes = 0;
            for (int i = 0; i < left.length; i++) {
                yes += left[i].subsetOf(right[i]) ? 1 : 0;
            }
            return yes;
        }) / left.length;
    }

    /** The answers of Z3 and the mean time of those questions that it could answer. */
    private record Asked(List<Optional<Boolean>> answers, double nanos) {
        long unknown() {
            return answers.stream().filter(Optional::isEmpty).count();
        }
    }

    private static Asked askZ3(List<PatternPair> pairs, boolean bothForms) {
        try (Z3 z3 = new Z3()) {
            List<Z3.Question> questions = pairs.stream().map(z3::question).toList();
            Asked kept = timed(questions, z3::ask);
            Asked fresh = bothForms ? timed(pairs, z3::askFresh) : kept;
            return fresh.nanos() < kept.nanos() ? fresh : kept;
        }
    }

    private static <T> Asked timed(List<T> questions, Function<T, Optional<Boolean>> asked) {
        List<Optional<Boolean>> answers = new ArrayList<>();
        double known = 0;
        for (T question : questions) {
            long start = System.nanoTime();
            answers.add(asked.apply(question));
            known += answers.getLast().isPresent() ? System.nanoTime() - start : 0;
        }
        return new Asked(answers, known / Math.max(1, answers.stream().filter(Optional::isPresent).count()));
    }
}
