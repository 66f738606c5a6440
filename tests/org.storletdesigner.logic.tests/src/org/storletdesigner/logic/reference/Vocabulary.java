package org.storletdesigner.logic.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * A fixed family of checks with finitely many values that are enough to decide anything about them.
 *
 * <p>Why they are enough: a <em>signature</em> is a function of strings with finitely many results and two properties.
 * Strings of one signature pass the same checks of the family, and stay of one signature when the same letter is
 * appended to both. Letters that no check of the family tells apart have one representative. So a search that appends
 * every letter to the first string of every signature, until nothing new turns up, finds a string of every signature
 * that any string has, and hence one of every combination of results, for the family and for each part of it. Of the
 * strings with equal results for the whole family the first found, a shortest one, is kept.
 */
final class Vocabulary {
    private final List<List<Check>> families;
    private final List<Check> checks;
    private final Map<List<Boolean>, String> values = new LinkedHashMap<>();
    private final List<String> candidates;
    private final Map<Check, BitSet> extensions = new LinkedHashMap<>();

    /**
     * @param families the checks by kind, so that a kind with few of them is drawn as often as one with many
     * @param letters one representative of each class of letters
     */
    Vocabulary(List<List<Check>> families, List<String> letters, Function<String, ?> signature) {
        this.families = families;
        this.checks = families.stream().flatMap(List::stream).distinct().toList();
        closure(letters, signature).forEach(value -> values.putIfAbsent(results(value), value));
        this.candidates = List.copyOf(values.values());
        checks.forEach(check -> extensions.put(check, extension(check)));
    }

    /** One shortest string of every signature that occurs, by length. */
    private static List<String> closure(List<String> letters, Function<String, ?> signature) {
        Map<Object, String> shortest = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        shortest.put(signature.apply(""), "");
        open.add("");
        while (!open.isEmpty()) {
            String word = open.remove();
            for (String letter : letters) {
                if (shortest.putIfAbsent(signature.apply(word + letter), word + letter) == null) {
                    open.add(word + letter);
                }
            }
        }
        return List.copyOf(shortest.values());
    }

    private BitSet extension(Check check) {
        BitSet passing = new BitSet();
        for (int index = 0; index < candidates.size(); index++) {
            passing.set(index, check.accepts(candidates.get(index)));
        }
        return passing;
    }

    /** What all checks of the family say of a value. */
    List<Boolean> results(String value) {
        return checks.stream().map(check -> check.accepts(value)).toList();
    }

    /** Whether some value of the finite domain has these results. */
    boolean realises(List<Boolean> results) {
        return values.containsKey(results);
    }

    List<Check> checks() {
        return checks;
    }

    List<String> candidates() {
        return candidates;
    }

    /** One value for every combination of results of these checks of the family. */
    List<String> candidates(Set<Check> wanted) {
        List<BitSet> blocks = new ArrayList<>(List.of(all()));
        for (Check check : wanted) {
            blocks = split(blocks, extensions.get(check));
        }
        return blocks.stream().map(block -> candidates.get(block.nextSetBit(0))).toList();
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, candidates.size());
        return all;
    }

    private static List<BitSet> split(List<BitSet> blocks, BitSet by) {
        List<BitSet> parts = new ArrayList<>();
        for (BitSet block : blocks) {
            BitSet inside = (BitSet) block.clone();
            inside.and(by);
            BitSet outside = (BitSet) block.clone();
            outside.andNot(by);
            List.of(inside, outside).stream().filter(part -> !part.isEmpty()).forEach(parts::add);
        }
        return parts;
    }

    Check draw(Random random) {
        List<Check> family = families.get(random.nextInt(families.size()));
        return family.get(random.nextInt(family.size()));
    }

    /** Lists of some of these texts. */
    static List<Check> lists(List<String> texts, int count, Random random) {
        Set<Check> lists = new LinkedHashSet<>();
        while (lists.size() < count) {
            lists.add(new Check.OneOf(random.ints(1 + random.nextInt(3), 0, texts.size()).mapToObj(texts::get)
                    .distinct().toList()));
        }
        return List.copyOf(lists);
    }

    /** The patterns, and some alternatives of two of them. */
    static List<Check> shapes(List<String> patterns, int alternatives, Random random) {
        Set<Check> shapes = new LinkedHashSet<>();
        patterns.forEach(pattern -> shapes.add(new Check.Shape(pattern)));
        for (int index = 0; index < alternatives; index++) {
            shapes.add(new Check.Shape("(" + patterns.get(random.nextInt(patterns.size())) + ")|(?:"
                    + patterns.get(random.nextInt(patterns.size())) + ")"));
        }
        return List.copyOf(shapes);
    }
}
