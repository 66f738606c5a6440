package org.storletdesigner.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.MeaningReference;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.trace.TracedScenario;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.Limits;

/** Meanings are compared as a reference compares them that knows every state, on pairs of random handlers. */
class MeaningAgreementTest {
    private static final int WORKFLOWS = 5000;

    private final Meanings meanings = new Meanings(Limits.DEFAULT);
    private final Map<Meaning, Integer> triggers = new EnumMap<>(Meaning.class);
    private final Map<Meaning, Integer> outputs = new EnumMap<>(Meaning.class);

    @Test
    void triggersAndOutputsAreComparedAsByTheReference() {
        for (long seed = 0; seed < WORKFLOWS; seed++) {
            compare(ScenarioGenerator.scenario(seed));
        }
        for (Map<Meaning, Integer> counts : List.of(triggers, outputs)) {
            assertThat(counts).as(counts.toString()).doesNotContainKey(Meaning.OPEN).hasSize(4);
            assertThat(counts.values()).as(counts.toString()).allMatch(count -> count > WORKFLOWS / 100);
        }
    }

    private void compare(Scenario scenario) {
        List<Handler> handlers = TracedScenario.workflow(scenario).handlers();
        MeaningReference reference = new MeaningReference(scenario);
        Meaning trigger = meanings.ofTriggers(handlers.get(0), handlers.get(1));
        assertThat(trigger).as(scenario.toString())
                .isEqualTo(Meaning.of(reference.triggerImplies(0, 1), reference.triggerImplies(1, 0)));
        triggers.merge(trigger, 1, Integer::sum);
        Action.Kind kind = scenario.listeners().get(0).action().kind();
        if (scenario.listeners().get(0).action().isWrite() && kind == scenario.listeners().get(1).action().kind()) {
            Meaning output = meanings.ofOutputs(handlers.get(0).output(), handlers.get(1).output());
            assertThat(output).as(scenario.toString())
                    .isEqualTo(Meaning.of(reference.writesNothingElse(0, 1), reference.writesNothingElse(1, 0)));
            outputs.merge(output, 1, Integer::sum);
        }
    }
}
