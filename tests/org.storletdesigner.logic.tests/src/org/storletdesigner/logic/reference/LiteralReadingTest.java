package org.storletdesigner.logic.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.reference.Formula.All;
import org.storletdesigner.logic.reference.Formula.Fixed;
import org.storletdesigner.logic.reference.Formula.Leaf;
import org.storletdesigner.logic.reference.Formula.Negation;
import org.storletdesigner.logic.reference.Formula.Some;

/** The reference, which merges states that nobody can tell apart, against a reading that merges nothing. */
class LiteralReadingTest {
    private static final int MOST_STATES = 60;

    @Test
    void mergingStatesChangesNoVerdict() {
        assertThat(disagreements(true)).isEmpty();
        assertThat(disagreements(false)).isEmpty();
    }

    private static List<String> disagreements(boolean bare) {
        Reference reference = new Reference(ScenarioGenerator.domain());
        List<Scenario> small = LongStream.range(0, 2500)
                .mapToObj(seed -> bare ? ScenarioGenerator.bare(seed) : ScenarioGenerator.edge(seed))
                .filter(scenario -> scenario.kind() != Scenario.Kind.NONE)
                .filter(scenario -> states(scenario).size() <= MOST_STATES).toList();
        assertThat(small).hasSizeGreaterThan(1000);
        return small.stream().filter(scenario -> verdict(scenario) != reference.verdict(scenario))
                .map(Scenario::toString).limit(3).toList();
    }

    private static List<Map<String, String>> states(Scenario scenario) {
        Map<String, Set<Check>> checks = new HashMap<>();
        List.of(scenario.output(), scenario.trigger(), scenario.before()).forEach(formula -> Formula.leaves(formula)
                .forEach(leaf -> checks.computeIfAbsent(leaf.key(), key -> new LinkedHashSet<>()).add(leaf.check())));
        List<Map<String, String>> states = List.of(Map.of());
        for (String key : checks.keySet()) {
            states = extended(states, key, ScenarioGenerator.domain().candidates(key, checks.get(key)));
            if (states.size() > MOST_STATES) {
                return states;
            }
        }
        return states;
    }

    private static List<Map<String, String>> extended(List<Map<String, String>> states, String key,
            List<String> values) {
        List<Map<String, String>> extended = new ArrayList<>(states);
        states.forEach(state -> values.forEach(value -> extended.add(with(state, key, Optional.of(value)))));
        return extended;
    }

    private static Map<String, String> with(Map<String, String> state, String key, Optional<String> value) {
        Map<String, String> changed = new HashMap<>(state);
        changed.remove(key);
        value.ifPresent(present -> changed.put(key, present));
        return changed;
    }

    private static Outcome verdict(Scenario scenario) {
        if (!scenario.events().contains(scenario.kind())) {
            return Outcome.IRRELEVANT;
        }
        List<Map<String, String>> states = states(scenario);
        List<Map<String, String>> environments =
                states.stream().filter(state -> holds(scenario.before(), state, true)).toList();
        Formula trigger = scenario.trigger();
        if (scenario.kind() == Scenario.Kind.DELETE) {
            long held = environments.stream().filter(state -> holds(trigger, state, true)).count();
            return held == 0 ? Outcome.IRRELEVANT : held == environments.size() ? Outcome.COMPLETE : Outcome.PARTIAL;
        }
        return verdict(scenario, states, environments);
    }

    private static Outcome verdict(Scenario scenario, List<Map<String, String>> states,
            List<Map<String, String>> environments) {
        List<Map<String, String>> cases = states.stream().filter(state -> !keys(scenario, state).isEmpty()).toList();
        long sure = cases.stream().filter(given -> environments.stream()
                .allMatch(environment -> fires(scenario, environment, given, keys(scenario, given)))).count();
        if (environments.isEmpty() || sure > 0) {
            return environments.isEmpty() ? Outcome.IRRELEVANT
                    : sure == cases.size() ? Outcome.COMPLETE : Outcome.POSSIBLE;
        }
        return cases.stream().anyMatch(given -> environments.stream()
                .anyMatch(environment -> firesAndMatters(scenario, environment, given, states)))
                        ? Outcome.PARTIAL : Outcome.IRRELEVANT;
    }

    private static boolean firesAndMatters(Scenario scenario, Map<String, String> environment,
            Map<String, String> given, List<Map<String, String>> states) {
        Set<String> keys = keys(scenario, given);
        return fires(scenario, environment, given, keys) && (scenario.everyWrite()
                || states.stream().allMatch(state -> holds(scenario.triggerAlone(), state, true))
                || states.stream().anyMatch(other -> !fires(scenario, environment, other, keys)));
    }

    private static boolean fires(Scenario scenario, Map<String, String> environment, Map<String, String> given,
            Set<String> keys) {
        return holds(scenario.trigger(), after(scenario, environment, given, keys), true);
    }

    /** What the state writes as a case; nothing where it is none. */
    private static Set<String> keys(Scenario scenario, Map<String, String> state) {
        return holds(scenario.output(), state, true) ? written(scenario.output(), state, true) : Set.of();
    }

    private static Map<String, String> after(Scenario scenario, Map<String, String> environment,
            Map<String, String> given, Set<String> keys) {
        boolean drops = scenario.replace() || scenario.kind() == Scenario.Kind.CREATE;
        Map<String, String> state = drops ? Map.of() : environment;
        for (String key : keys) {
            state = with(state, key, Optional.ofNullable(given.get(key)));
        }
        return state;
    }

    private static boolean holds(Formula formula, Map<String, String> state, boolean wanted) {
        return wanted == switch (formula) {
            case Fixed(boolean value) -> value;
            case Leaf(String key, Check check) -> state.containsKey(key) && check.accepts(state.get(key));
            case Negation(Formula operand) -> !holds(operand, state, true);
            case All(List<Formula> operands) -> operands.stream().allMatch(each -> holds(each, state, true));
            case Some(List<Formula> operands) -> operands.stream().anyMatch(each -> holds(each, state, true));
        };
    }

    /** What is written for a part that is known to be as wanted: of a disjunction, only by the sides that hold. */
    private static Set<String> written(Formula formula, Map<String, String> state, boolean wanted) {
        return switch (formula) {
            case Fixed fixed -> Set.of();
            case Leaf leaf -> Set.of(leaf.key());
            case Negation(Formula operand) -> written(operand, state, !wanted);
            case All(List<Formula> operands) -> written(operands, state, wanted);
            case Some(List<Formula> operands) -> written(operands, state, wanted);
        };
    }

    /** Sides that are not as wanted occur in disjunctions alone, for the whole is as wanted. */
    private static Set<String> written(List<Formula> operands, Map<String, String> state, boolean wanted) {
        Set<String> keys = new HashSet<>();
        operands.stream().filter(each -> holds(each, state, wanted))
                .forEach(each -> keys.addAll(written(each, state, wanted)));
        return keys;
    }
}
