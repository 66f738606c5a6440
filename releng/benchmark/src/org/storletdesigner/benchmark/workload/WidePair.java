package org.storletdesigner.benchmark.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Workload W4: an output of m clauses of two, so of 2^m disjuncts, and a trigger that follows, or nearly does. */
public record WidePair(String output, String trigger) {
    private static final int KEYS = 20;

    /**
     * Pairs over constants, which exclude each other. Two clauses share a key with two constants, so that what else is
     * in them follows, without any clause that says so alone.
     *
     * @param implied whether the trigger follows; if not, its last clause is any
     */
    public static List<WidePair> ofConstants(int clauses, boolean implied) {
        List<List<Literal>> pools = pools();
        Random random = new Random(808 + clauses);
        return Stream.generate(() -> ofConstants(pools, random, clauses, implied)).limit(20).toList();
    }

    private static List<List<Literal>> pools() {
        Random random = new Random(707);
        Vocabulary words = new Vocabulary(random);
        return IntStream.range(0, KEYS).mapToObj(key -> Stream.of(
                Stream.generate(() -> literal(key, false, words.path())).limit(5),
                Stream.generate(() -> literal(key, true, words.simple())).limit(3),
                Stream.generate(() -> literal(key, true, words.rich())).limit(2))
                .flatMap(each -> each).toList()).toList();
    }

    private static Literal literal(int key, boolean isPattern, String value) {
        return new Literal("k" + key, isPattern, value, false);
    }

    private static WidePair ofConstants(List<List<Literal>> pools, Random random, int clauses, boolean implied) {
        List<List<Literal>> output = new ArrayList<>();
        List<List<Literal>> trigger = new ArrayList<>();
        for (int i = 0; i < clauses / 2; i++) {
            List<Literal> constants = pools.get(random.nextInt(KEYS)).stream().filter(each -> !each.isPattern())
                    .distinct().toList();
            Literal y = any(pools, random);
            Literal z = any(pools, random);
            int first = random.nextInt(constants.size());
            int second = (first + 1 + random.nextInt(constants.size() - 1)) % constants.size();
            output.add(List.of(constants.get(first), y));
            output.add(List.of(constants.get(second), z));
            trigger.add(List.of(y, z));
        }
        if (!implied) {
            trigger.set(trigger.size() - 1, List.of(any(pools, random), any(pools, random)));
        }
        return of(output, trigger);
    }

    private static Literal any(List<List<Literal>> pools, Random random) {
        List<Literal> pool = pools.get(random.nextInt(KEYS));
        Literal literal = pool.get(random.nextInt(pool.size()));
        return random.nextInt(8) == 0 ? literal.negated() : literal;
    }

    /** Pairs over prefixes and suffixes, which always overlap, so that no disjunct drops out. */
    public static List<WidePair> ofOverlaps(int clauses) {
        Random random = new Random(808 + clauses);
        return Stream.generate(() -> {
            List<List<Literal>> output = new ArrayList<>();
            List<List<Literal>> trigger = new ArrayList<>();
            for (int i = 0; i < clauses; i++) {
                Literal suffix = literal((i + 7) % KEYS, true, ".*\\.zz" + (1 + random.nextInt(2)));
                output.add(List.of(literal(i % KEYS, true, "zz" + (1 + random.nextInt(2)) + "/.*"), suffix));
                if (i % 2 == 0) {
                    trigger.add(List.of(literal(i % KEYS, true, "zz[0-9]/.*"), suffix));
                }
            }
            return of(output, trigger);
        }).limit(4).toList();
    }

    private static WidePair of(List<List<Literal>> output, List<List<Literal>> trigger) {
        return new WidePair(Rule.joined(output, " || ", " && "), Rule.joined(trigger, " || ", " && "));
    }
}
