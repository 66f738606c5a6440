package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

class DeletionTest {
    private final StorletDefinition shared = DefinitionBuilder.named("Shared").handler("h", "k = v", "k = w").build();
    private final Workflow workflow = WorkflowBuilder.named("test")
            .storlet("a", shared, none -> { }).storlet("b", shared, none -> { })
            .storlet("c", each -> each.handler("h", "k = w", "none"))
            .must("a.h", "c.h").mustNever("b.h", "a.h").build();

    @Test
    void expectationsAboutHandlersThatGoGoAlong() {
        Deletion.of(workflow, List.of(Storlets.find(workflow, "c").orElseThrow())).apply();
        assertThat(workflow.getExpectations()).singleElement()
                .satisfies(each -> assertThat(each.getKind()).isEqualTo(ExpectationKind.MUST_NEVER));
    }

    @Test
    void permitsAboutHandlersThatGoGoAlong() {
        Permit permit = ModelFactory.eINSTANCE.createPermit();
        permit.setId(Ids.fresh());
        permit.getHandlers().addAll(List.of(HandlerNames.find(workflow, "a.h").orElseThrow(),
                HandlerNames.find(workflow, "c.h").orElseThrow()));
        workflow.getPermits().add(permit);
        assertThat(Deletion.of(workflow, List.of(Storlets.find(workflow, "b").orElseThrow())).permits()).isEmpty();
        assertThat(Deletion.of(workflow, List.of(Storlets.find(workflow, "c").orElseThrow())).permits())
                .containsExactly(permit);
    }

    @Test
    void aDefinitionGoesWithTheLastStorletThatUsesIt() {
        Deletion.of(workflow, List.of(Storlets.find(workflow, "a").orElseThrow())).apply();
        assertThat(workflow.getDefinitions()).extracting(Named::getName).containsExactly("Shared", "c");
        Deletion.of(workflow, List.of(Storlets.find(workflow, "b").orElseThrow())).apply();
        assertThat(workflow.getDefinitions()).extracting(Named::getName).containsExactly("c");
    }

    @Test
    void handlersCannotBeDeletedByThemselves() {
        assertThat(Deletion.of(workflow, HandlerNames.all(workflow).toList()).isEmpty()).isTrue();
    }
}
