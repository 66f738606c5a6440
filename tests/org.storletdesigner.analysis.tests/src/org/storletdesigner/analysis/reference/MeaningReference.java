package org.storletdesigner.analysis.reference;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much the handlers of a scenario ask and write, by all states; shares nothing with the analysis. */
public final class MeaningReference {
    private final Scenario scenario;
    private final Space space;

    public MeaningReference(Scenario scenario) {
        this.scenario = scenario;
        space = new Space(scenario);
    }

    /** Whether every state that satisfies the one trigger satisfies the other. */
    public boolean triggerImplies(int left, int right) {
        BitSet states = space.holding(scenario.listeners().get(left).trigger());
        states.andNot(space.holding(scenario.listeners().get(right).trigger()));
        return states.isEmpty();
    }

    /** Whether the one handler writes nothing that the other cannot write; both write to the same kind of object. */
    public boolean writesNothingElse(int left, int right) {
        return writes(right).containsAll(writes(left));
    }

    private Set<Space.Effect> writes(int listener) {
        List<Space.Effect> effects = space.effects(scenario.listeners().get(listener).action().condition());
        Set<Space.Effect> writes = new HashSet<>(effects);
        writes.removeIf(effect -> effect.mask() == 0);
        return writes;
    }
}
