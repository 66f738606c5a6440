package org.storletdesigner.analysis;

import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.reference.Action;
import org.storletdesigner.analysis.reference.Condition;
import org.storletdesigner.analysis.reference.Listener;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;

/** Scenarios of the reference as workflows, and what is found of them. */
final class Scenarios {
    private static final Analyzer ANALYZER = new Analyzer(Limits.DEFAULT);

    private Scenarios() { }

    static Analysis analyze(Scenario scenario) {
        return ANALYZER.analyze(WorkflowExtractor.extract(workflow(scenario).build(), 1), Progress.NONE);
    }

    static WorkflowBuilder workflow(Scenario scenario) {
        WorkflowBuilder builder = WorkflowBuilder.named("test")
                .firing(scenario.everyWrite() ? Firing.EVERY_WRITE : Firing.ON_CHANGE)
                .writing(scenario.replace() ? Writing.REPLACE : Writing.MERGE);
        scenario.listeners().forEach(listener -> place(builder, listener));
        for (int source = 0; source < scenario.sources().size(); source++) {
            builder.source("source" + source, scenario.sources().get(source).text());
        }
        return builder;
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
}
