package org.storletdesigner.analysis.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Draws small workflows whose handlers often feed each other. Equal seeds draw equal ones. */
public final class ScenarioGenerator {
    private static final List<String> NAMES = List.of("p", "q", "r", "v");

    /** Generators of neighbouring seeds start alike, so seeds are spread first. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;
    private final List<String> keys = new ArrayList<>(Vocabulary.KEYS);
    private final List<Condition> written = new ArrayList<>();
    private final boolean simple;

    private ScenarioGenerator(Random random) {
        this.random = random;
        Collections.shuffle(keys, random);
        keys.subList(1 + random.nextInt(3), keys.size()).clear();
        simple = chance(50);
    }

    /** The workflow of a seed. */
    public static Scenario scenario(long seed) {
        return new ScenarioGenerator(new Random(seed * SPREAD)).scenario();
    }

    private Scenario scenario() {
        List<Action> sources = chance(45) ? actions(1 + random.nextInt(2), 30) : List.of();
        List<Action> actions = actions(2 + random.nextInt(3), 15);
        List<Listener> listeners = IntStream.range(0, actions.size())
                .mapToObj(index -> listener(NAMES.get(index), actions.get(index))).toList();
        return new Scenario(listeners, sources, chance(35), chance(20));
    }

    private List<Action> actions(int count, int fresh) {
        return IntStream.range(0, count).mapToObj(index -> action(fresh)).toList();
    }

    private Action action(int fresh) {
        int draw = random.nextInt(100);
        if (draw < 6) {
            return new Action(draw < 2 ? Action.Kind.NONE : Action.Kind.DELETE, Condition.TRUE);
        }
        return new Action(chance(fresh) ? Action.Kind.CREATE : Action.Kind.CHANGE, output());
    }

    private Condition output() {
        Condition output = chance(simple ? 75 : 40) ? leaf() : condition(1 + random.nextInt(2), 4);
        Condition.leaves(output).forEach(written::add);
        return chance(5) ? new Condition.Some(List.of(output, Condition.TRUE)) : output;
    }

    private Listener listener(String storlet, Action action) {
        boolean disappears = chance(8);
        Condition appear = disappears && chance(50) ? Condition.TRUE : trigger();
        Condition disappear = disappears ? condition(random.nextInt(2), 2) : Condition.FALSE;
        Condition extra = chance(15) ? condition(random.nextInt(2), 2) : Condition.TRUE;
        return new Listener(storlet, events(), appear, disappear, extra, action);
    }

    private Set<Action.Kind> events() {
        if (chance(82)) {
            return Listener.DEFAULT_EVENTS;
        }
        EnumSet<Action.Kind> events = EnumSet.of(Action.Kind.values()[1 + random.nextInt(3)]);
        if (chance(50)) {
            events.add(Action.Kind.DELETE);
        }
        return events;
    }

    /** Often what is written somewhere, so that handlers feed each other. */
    private Condition trigger() {
        Condition some = chance(70) && !written.isEmpty() ? written.get(random.nextInt(written.size())) : leaf();
        if (chance(simple ? 65 : 35)) {
            return some;
        }
        List<Condition> both = List.of(some, condition(random.nextInt(2), 3));
        return chance(60) ? new Condition.All(both) : new Condition.Some(both);
    }

    private Condition condition(int depth, int leaves) {
        if (chance(3)) {
            return chance(70) ? Condition.TRUE : Condition.FALSE;
        }
        if (chance(10)) {
            return new Condition.Negation(condition(depth, leaves));
        }
        return depth == 0 || leaves < 2 ? leaf() : compound(depth, leaves);
    }

    private Condition compound(int depth, int leaves) {
        List<Condition> operands = IntStream.range(0, 2).mapToObj(index -> condition(depth - 1, leaves / 2)).toList();
        return chance(55) ? new Condition.All(operands) : new Condition.Some(operands);
    }

    private Condition leaf() {
        String key = keys.get(random.nextInt(keys.size()));
        Condition leaf = new Condition.Leaf(key, Vocabulary.draw(key, random));
        return chance(20) ? new Condition.Negation(leaf) : leaf;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
