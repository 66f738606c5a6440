package org.storletdesigner.benchmark.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question: is every string that the left pattern matches matched by the right one, or by no one but it? */
public record PatternPair(String left, String right, boolean rightDenied) {
    // A class and an escaped character stand for themselves, so that no run of letters is found in them.
    private static final Pattern RUNS = Pattern.compile("\\[[^]]*]|\\\\.|([a-z]{2,})");

    public PatternPair(String left, String right) {
        this(left, right, false);
    }

    /** 300 pairs of simple patterns. */
    public static List<PatternPair> simple() {
        Random random = new Random(101);
        return pairs(random, new Vocabulary(random)::simple);
    }

    /** 300 pairs of richer patterns. */
    public static List<PatternPair> rich() {
        Random random = new Random(202);
        return pairs(random, new Vocabulary(random)::rich);
    }

    private static List<PatternPair> pairs(Random random, Supplier<String> atoms) {
        return Stream.generate(() -> {
            String left = atoms.get();
            return new PatternPair(left, switch (random.nextInt(3)) {
                case 0 -> atoms.get();
                case 1 -> "(" + left + ")|(" + atoms.get() + ")";
                default -> widened(random, left);
            });
        }).limit(300).toList();
    }

    /** The pattern with one of its words replaced by any letters and digits. */
    private static String widened(Random random, String pattern) {
        List<MatchResult> runs = RUNS.matcher(pattern).results().filter(run -> run.group(1) != null).toList();
        if (runs.isEmpty()) {
            return ".*" + pattern;
        }
        MatchResult run = runs.get(random.nextInt(runs.size()));
        return pattern.substring(0, run.start()) + "[a-z0-9]*" + pattern.substring(run.end());
    }

    /** Automata that double with each k. */
    public static List<PatternPair> repetitions(int k) {
        String all = "[ab]*a[ab]{" + k + "}";
        return List.of(new PatternPair(all, "[ab]*"), new PatternPair(all, "[ab]*a[ab]{" + (k - 1) + "}"),
                new PatternPair("[ab]*aa[ab]{" + (k - 1) + "}", all), new PatternPair("a[ab]{" + k + "}", all));
    }

    /** Some of many words: a subset, or nearly one. */
    public static List<PatternPair> alternatives(int words) {
        Random random = new Random(303);
        List<PatternPair> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            List<String> all = words(random, words);
            List<String> half = new ArrayList<>(all.subList(0, words / 2));
            pairs.add(new PatternPair(String.join("|", half), String.join("|", all)));
            half.set(0, words(random, 1).getFirst());
            pairs.add(new PatternPair(String.join("|", half), String.join("|", all)));
        }
        return pairs;
    }

    private static List<String> words(Random random, int count) {
        return Stream.generate(() -> String.format("%08x", random.nextInt())).limit(count).toList();
    }

    /** What does not contain, or does not end so. */
    public static List<PatternPair> denials() {
        Random random = new Random(303);
        Vocabulary words = new Vocabulary(random);
        List<PatternPair> pairs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pairs.add(new PatternPair(words.folder() + "/[a-z]*\\." + words.extension(),
                    ".*" + words.folder() + ".*", true));
        }
        return pairs;
    }

    /** One word after the other, anywhere. */
    public static List<PatternPair> containing() {
        Random random = new Random(303);
        Vocabulary words = new Vocabulary(random);
        List<PatternPair> pairs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String a = words.folder();
            String b = words.extension();
            String c = words.major();
            pairs.add(new PatternPair(".*" + a + ".*" + b + ".*" + c + ".*", ".*" + a + ".*" + c + ".*"));
            pairs.add(new PatternPair(".*" + a + ".*" + b + ".*", ".*" + b + ".*" + a + ".*"));
        }
        return pairs;
    }

    /** One of many words, anywhere. */
    public static List<PatternPair> containingOneOfMany() {
        Random random = new Random(303);
        List<PatternPair> pairs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<String> all = words(random, 50);
            pairs.add(new PatternPair(anywhere(all.subList(0, 25)), anywhere(all)));
            pairs.add(new PatternPair(anywhere(all), anywhere(all.subList(0, 49))));
        }
        return pairs;
    }

    private static String anywhere(List<String> words) {
        return ".*(" + String.join("|", words) + ").*";
    }
}
