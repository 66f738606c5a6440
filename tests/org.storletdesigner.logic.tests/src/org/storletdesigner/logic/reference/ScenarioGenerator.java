package org.storletdesigner.logic.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws scenarios in which the two sides often speak of the same keys and values. Equal seeds draw equal ones. */
public final class ScenarioGenerator {
    private static final Map<String, Vocabulary> VOCABULARIES = new TreeMap<>(Map.of(
            "type", Words.VOCABULARY, "odd key", Words.VOCABULARY, "like", Words.VOCABULARY,
            "n", Numbers.VOCABULARY, "size.no-1", Numbers.VOCABULARY));

    /** Generators of neighbouring seeds start alike, so seeds are spread first. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;
    private final List<String> keys = new ArrayList<>();
    private final List<Formula.Leaf> drawn = new ArrayList<>();

    private ScenarioGenerator(Random random) {
        this.random = random;
    }

    /** The values that are enough for all that is drawn here. */
    public static Domain domain() {
        return (key, checks) -> VOCABULARIES.get(key).candidates(checks);
    }

    /** A pair of which nothing is known but its two sides. */
    public static Scenario bare(long seed) {
        return new ScenarioGenerator(new Random(seed * SPREAD)).scenario(true);
    }

    /** An output whose handler has a trigger of its own. */
    public static Scenario edge(long seed) {
        return new ScenarioGenerator(new Random(seed * SPREAD)).scenario(false);
    }

    private Scenario scenario(boolean bare) {
        drawKeys();
        Scenario.Kind kind = kind();
        Formula output = formula(random.nextInt(4), 5);
        boolean byDisappearance = chance(10);
        Formula appear = byDisappearance && chance(50) ? Formula.TRUE : formula(random.nextInt(4), 6);
        Formula disappear = byDisappearance ? formula(random.nextInt(2), 2) : Formula.FALSE;
        Formula extra = chance(10) ? formula(random.nextInt(2), 2) : Formula.TRUE;
        Formula before = bare ? Formula.TRUE : formula(random.nextInt(3), 4);
        return new Scenario(kind, output, appear, disappear, extra, before, chance(40), chance(10), events(kind));
    }

    private void drawKeys() {
        keys.addAll(VOCABULARIES.keySet());
        Collections.shuffle(keys, random);
        keys.subList(1 + random.nextInt(4), keys.size()).clear();
    }

    private Scenario.Kind kind() {
        int draw = random.nextInt(100);
        if (draw < 2) {
            return Scenario.Kind.NONE;
        }
        if (draw < 5) {
            return Scenario.Kind.DELETE;
        }
        return draw < 15 ? Scenario.Kind.CREATE : Scenario.Kind.CHANGE;
    }

    private Set<Scenario.Kind> events(Scenario.Kind kind) {
        if (!chance(kind == Scenario.Kind.DELETE ? 70 : 10)) {
            return Scenario.DEFAULT_EVENTS;
        }
        EnumSet<Scenario.Kind> events = EnumSet.of(Scenario.Kind.values()[1 + random.nextInt(3)]);
        if (chance(50)) {
            events.add(Scenario.Kind.DELETE);
        }
        return events;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Formula formula(int depth, int leaves) {
        if (chance(3)) {
            return new Formula.Fixed(random.nextBoolean());
        }
        if (chance(12)) {
            return new Formula.Negation(formula(depth, leaves));
        }
        return depth == 0 || leaves < 2 ? leaf() : compound(depth, leaves);
    }

    private Formula compound(int depth, int leaves) {
        int width = Math.min(leaves, chance(70) ? 2 : 3);
        List<Formula> operands = IntStream.range(0, width)
                .mapToObj(index -> formula(depth - 1, Math.max(1, leaves / width))).toList();
        return chance(50) ? new Formula.All(operands) : new Formula.Some(operands);
    }

    private Formula leaf() {
        Formula.Leaf leaf = !drawn.isEmpty() && chance(30) ? drawn.get(random.nextInt(drawn.size())) : fresh();
        drawn.add(leaf);
        return chance(15) ? new Formula.Negation(leaf) : leaf;
    }

    private Formula.Leaf fresh() {
        String key = keys.get(random.nextInt(keys.size()));
        return new Formula.Leaf(key, VOCABULARIES.get(key).draw(random));
    }
}
