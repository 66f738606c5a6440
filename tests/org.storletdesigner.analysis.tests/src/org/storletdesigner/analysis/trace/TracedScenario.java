package org.storletdesigner.analysis.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.Condition;
import org.storletdesigner.analysis.reference.Listener;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.Vocabulary;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Scenarios as workflows, and objects for them. */
public final class TracedScenario {
    private TracedScenario() { }

    public static Workflow workflow(Scenario scenario) {
        WorkflowBuilder builder = WorkflowBuilder.named("test")
                .firing(scenario.everyWrite() ? Firing.EVERY_WRITE : Firing.ON_CHANGE)
                .writing(scenario.replace() ? Writing.REPLACE : Writing.MERGE);
        scenario.listeners().forEach(listener -> place(builder, listener));
        return WorkflowExtractor.extract(builder.build(), 1);
    }

    private static void place(WorkflowBuilder builder, Listener listener) {
        HandlerEvent[] events = listener.events().stream().map(Action.Kind::name).map(HandlerEvent::valueOf)
                .toArray(HandlerEvent[]::new);
        DefinitionBuilder definition = DefinitionBuilder.named(listener.storlet())
                .handler("h", listener.triggerText(), listener.action().text(), events);
        builder.storlet(listener.storlet(), definition.build(), storlet -> {
            if (!listener.extra().equals(Condition.TRUE)) {
                storlet.getHandlers().getFirst().setExtraCondition(Condition.text(listener.extra()));
            }
        });
    }

    /** Some of the keys, with any values; the vocabulary's values stand for all. */
    static Map<String, String> object(Random random) {
        Map<String, String> object = new HashMap<>();
        for (String key : List.of("s", "t", "n")) {
            List<String> values = Vocabulary.values(key);
            int draw = random.nextInt(values.size() + 2);
            if (draw < values.size()) {
                object.put(key, values.get(draw));
            }
        }
        return object;
    }
}
