package org.storletdesigner.logic.reference;

import java.util.List;

/**
 * Verdicts by trying all cases in all environments, in the plainest way. It shares nothing with the engine: atoms are
 * decided by {@link Check}, and all strings are replaced by the finitely many of a {@link Domain}. It is as right as
 * that domain is complete.
 */
public final class Reference {
    private final Domain domain;

    public Reference(Domain domain) {
        this.domain = domain;
    }

    public Outcome verdict(Scenario scenario) {
        if (!scenario.events().contains(scenario.kind())) {
            return Outcome.IRRELEVANT;
        }
        Situation situation = new Situation(domain, scenario);
        if (situation.environments.isEmpty()) {
            return Outcome.IRRELEVANT;
        }
        return scenario.kind() == Scenario.Kind.DELETE ? deletion(situation) : write(situation);
    }

    private static Outcome deletion(Situation situation) {
        List<int[]> environments = situation.environments;
        if (environments.stream().allMatch(situation.trigger)) {
            return Outcome.COMPLETE;
        }
        return environments.stream().anyMatch(situation.trigger) ? Outcome.PARTIAL : Outcome.IRRELEVANT;
    }

    private static Outcome write(Situation situation) {
        List<Situation.Write> writes = situation.writes;
        if (!writes.isEmpty() && writes.stream().allMatch(situation::firesEverywhere)) {
            return Outcome.COMPLETE;
        }
        if (writes.stream().anyMatch(situation::firesEverywhere)) {
            return Outcome.POSSIBLE;
        }
        return writes.stream().anyMatch(situation::firesAndMattersSomewhere) ? Outcome.PARTIAL : Outcome.IRRELEVANT;
    }
}
