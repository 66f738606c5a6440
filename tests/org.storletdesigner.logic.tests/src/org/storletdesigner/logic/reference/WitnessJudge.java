package org.storletdesigner.logic.reference;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges what is given as evidence for a verdict. Evidence says of some keys a string, or {@code null} for absent, and
 * must be right however the keys that it leaves out are completed; all completions are tried, or, where they are many,
 * some by chance. The answers are what is wrong with the evidence, or empty.
 */
public final class WitnessJudge {
    private static final int MOST_COMPLETIONS = 3000;

    private final Situation situation;
    private final Random random = new Random(5);

    public WitnessJudge(Domain domain, Scenario scenario) {
        situation = new Situation(domain, scenario);
    }

    /** Every completion of the witness is a case that writes and fires the trigger in every environment. */
    public Optional<String> firesEverywhere(Map<String, String> witness) {
        return faultOfCase(witness, write -> situation.firesEverywhere(write)
                ? Optional.empty() : Optional.of("does not fire the trigger in every environment"));
    }

    /** Every completion is a case that writes and, in some environment, does not satisfy the trigger. */
    public Optional<String> missesSomewhere(Map<String, String> counterCase) {
        return faultOfCase(counterCase, write -> situation.firesEverywhere(write)
                ? Optional.of("satisfies the trigger in every environment") : Optional.empty());
    }

    /**
     * Every completion of the environment is possible before the write, and every completion of the witness fires the
     * trigger there, and matters.
     */
    public Optional<String> firesIn(Map<String, String> witness, Map<String, String> environment) {
        Optional<String> impossible = environmentFault(environment, situation.before,
                "the environment is not possible before the write");
        return impossible.or(() -> faultOfCase(witness, write -> environmentFault(environment,
                state -> situation.fires(state, write) && situation.matters(state, write),
                "does not fire the trigger, or does not matter, in the environment")));
    }

    /** Every completion of the environment is possible before the deletion and satisfies the trigger. */
    public Optional<String> holdsIn(Map<String, String> environment) {
        return environmentFault(environment, situation.before.and(situation.trigger),
                "the environment is not possible before the deletion, or does not satisfy the trigger");
    }

    private Optional<String> environmentFault(Map<String, String> environment, Predicate<int[]> test, String fault) {
        if (environment.keySet().stream().anyMatch(key -> situation.space.axisOf(key) < 0)) {
            return Optional.of("the environment names a key that nobody mentions");
        }
        return completions(environment, situation.environmentKeys).anyMatch(test.negate()) ? Optional.of(fault)
                : Optional.empty();
    }

    private Optional<String> faultOfCase(Map<String, String> partial, Judgement judgement) {
        int named = mask(partial);
        if (named < 0 || (named & ~situation.outputKeys) != 0) {
            return Optional.of("names a key that the output does not mention");
        }
        return completions(partial, situation.outputKeys).map(state -> faultOfState(state, judgement))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<String> faultOfState(int[] state, Judgement judgement) {
        int written = situation.written.applyAsInt(state);
        if (written == Space.FAILS) {
            return Optional.of("is not a case of the output");
        }
        return written == 0 ? Optional.of("writes nothing")
                : judgement.fault(new Situation.Write(written, state));
    }

    /** What is wrong with a write, or empty. */
    private interface Judgement {
        Optional<String> fault(Situation.Write write);
    }

    private int mask(Map<String, String> partial) {
        return partial.keySet().stream().mapToInt(key -> situation.space.axisOf(key))
                .map(axis -> axis < 0 ? Integer.MIN_VALUE : 1 << axis).reduce(0, (one, other) -> one | other);
    }

    private Stream<int[]> completions(Map<String, String> partial, int keys) {
        Space space = situation.space;
        int[] start = situation.blank();
        partial.forEach((key, value) -> start[space.axisOf(key)] = space.classOf(space.axisOf(key), value));
        int free = keys & ~mask(partial);
        return space.count(free) <= MOST_COMPLETIONS ? space.every(free, start, state -> true).stream()
                : IntStream.range(0, MOST_COMPLETIONS).mapToObj(index -> byChance(start, free));
    }

    private int[] byChance(int[] start, int free) {
        int[] state = start.clone();
        for (int axis = 0; axis < state.length; axis++) {
            state[axis] = (free >> axis & 1) == 0 ? state[axis] : random.nextInt(situation.space.classes(axis));
        }
        return state;
    }

    /** Whether the output has a case at all. */
    public boolean hasCase() {
        return situation.space.some(situation.outputKeys, situation.blank(),
                state -> situation.written.applyAsInt(state) != Space.FAILS);
    }

    /** Whether some case writes something. */
    public boolean hasWrite() {
        return !situation.writes.isEmpty();
    }

    /** Whether some state satisfies the trigger. */
    public boolean hasTriggerState() {
        return situation.space.some(situation.triggerKeys, situation.blank(), situation.trigger);
    }

    /** Whether some state is possible before the write. */
    public boolean hasEnvironment() {
        return !situation.environments.isEmpty();
    }

    /** Whether some write in some environment satisfies the trigger, mattering or not. */
    public boolean firesSomewhere() {
        return situation.writes.stream().anyMatch(situation::firesSomewhere);
    }

    /** Whether what is written can make any difference to the trigger. */
    public boolean touchesTrigger() {
        return situation.writes.stream().anyMatch(situation::touches);
    }
}
