package org.storletdesigner.app.journey;

import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.Storlets;

/** Workflows for measuring: chains of storlets that hand objects on. */
final class LargeWorkflow {
    /** As many as a designer still looks at as a whole. */
    static final int STORLETS = 100;

    private static final int CHAIN = 10;

    private LargeWorkflow() { }

    /** A document of so many storlets with three handlers each. */
    static Workflow of(int storlets) {
        Workflow workflow = ModelFactory.eINSTANCE.createWorkflow();
        workflow.setId(Ids.fresh());
        workflow.setName("large");
        for (int number = 0; number < storlets; number++) {
            StorletDefinition definition = definition(number);
            workflow.getDefinitions().add(definition);
            Storlets.place(workflow, definition, definition.getName());
        }
        return workflow;
    }

    private static StorletDefinition definition(int number) {
        String stage = "stage" + number / CHAIN;
        int at = number % CHAIN;
        return DefinitionBuilder.named("Storlet" + number)
                .handler("take", "%s = s%d && size < %d".formatted(stage, at, 1_000 + number),
                        "%s = t%d".formatted(stage, at))
                .handler("work", "%s = t%d && !exists(lock%d)".formatted(stage, at, number),
                        "%s = u%d || %s = failed".formatted(stage, at, stage))
                .handler("hand-on", "%s = u%d".formatted(stage, at), "%s = s%d".formatted(stage, at + 1)).build();
    }
}
