package org.storletdesigner.logic.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** All environments and all writes of one scenario, enumerated. */
final class Situation {
    /** What a case leaves behind: the keys that it writes, with their classes; other positions are 0. */
    record Write(int mask, int[] values) { }

    final Space space;
    final Predicate<int[]> trigger;
    final Predicate<int[]> before;
    final ToIntFunction<int[]> written;
    final int outputKeys;
    final int triggerKeys;
    final int environmentKeys;
    /** The states that satisfy what held before; those that the trigger cannot tell apart are one. */
    final List<int[]> environments;
    /** What the cases write that write something; those that the trigger cannot tell apart are one. */
    final List<Write> writes;

    private final boolean drops;
    private final boolean everyWrite;
    private final int[][] seen;

    Situation(Domain domain, Scenario scenario) {
        Formula condition = scenario.trigger();
        space = new Space(domain, List.of(scenario.output(), condition, scenario.before()));
        trigger = space.test(condition);
        before = space.test(scenario.before());
        written = space.written(scenario.output());
        outputKeys = space.mask(scenario.output());
        triggerKeys = space.mask(condition);
        environmentKeys = triggerKeys | space.mask(scenario.before());
        drops = scenario.replace() || scenario.kind() == Scenario.Kind.CREATE;
        everyWrite = scenario.everyWrite() || alwaysHolds(scenario);
        seen = space.seenBy(condition);
        environments = distinctEnvironments();
        writes = scenario.writes() ? distinctWrites() : List.of();
    }

    /** A trigger that holds in every state, extra condition apart, fires on every write. */
    private boolean alwaysHolds(Scenario scenario) {
        Formula alone = scenario.triggerAlone();
        return !space.some(space.mask(alone), blank(), space.test(alone).negate());
    }

    private List<int[]> distinctEnvironments() {
        Map<List<Integer>, int[]> distinct = new LinkedHashMap<>();
        space.some(environmentKeys, blank(), state -> {
            if (before.test(state)) {
                int[] lowest = seen(state, triggerKeys);
                distinct.putIfAbsent(boxed(lowest), lowest);
            }
            return false;
        });
        return new ArrayList<>(distinct.values());
    }

    private List<Write> distinctWrites() {
        Map<List<Integer>, Write> distinct = new LinkedHashMap<>();
        space.some(outputKeys, blank(), state -> {
            int mask = written.applyAsInt(state);
            if (mask > 0) {
                int[] values = seen(state, mask);
                List<Integer> identity = new ArrayList<>(boxed(values));
                identity.add(mask);
                distinct.putIfAbsent(identity, new Write(mask, values));
            }
            return false;
        });
        return new ArrayList<>(distinct.values());
    }

    int[] blank() {
        return new int[space.size()];
    }

    private int[] seen(int[] state, int mask) {
        int[] lowest = blank();
        for (int axis = 0; axis < lowest.length; axis++) {
            lowest[axis] = (mask >> axis & 1) == 0 ? 0 : seen[axis][state[axis]];
        }
        return lowest;
    }

    private static List<Integer> boxed(int[] state) {
        return Arrays.stream(state).boxed().toList();
    }

    /** Whether the state after the write satisfies the trigger. */
    boolean fires(int[] environment, Write write) {
        return trigger.test(after(environment, write));
    }

    private int[] after(int[] environment, Write write) {
        int[] state = drops ? blank() : environment.clone();
        for (int axis = 0; axis < state.length; axis++) {
            if ((write.mask() >> axis & 1) != 0) {
                state[axis] = write.values()[axis];
            }
        }
        return state;
    }

    /** Whether other values, or absence, of the written keys would make the trigger false in this environment. */
    boolean matters(int[] environment, Write write) {
        return everyWrite || replaceable(environment, write);
    }

    private boolean replaceable(int[] environment, Write write) {
        return space.some(write.mask() & triggerKeys, after(environment, write), trigger.negate());
    }

    boolean firesEverywhere(Write write) {
        return environments.stream().allMatch(environment -> fires(environment, write));
    }

    boolean firesSomewhere(Write write) {
        return environments.stream().anyMatch(environment -> fires(environment, write));
    }

    boolean firesAndMattersSomewhere(Write write) {
        return environments.stream().anyMatch(each -> fires(each, write) && matters(each, write));
    }

    /** Whether what this case writes can make any difference to the trigger. */
    boolean touches(Write write) {
        return environments.stream().anyMatch(each -> space.some(write.mask() & triggerKeys, after(each, write),
                state -> trigger.test(state) != fires(each, write)));
    }
}
