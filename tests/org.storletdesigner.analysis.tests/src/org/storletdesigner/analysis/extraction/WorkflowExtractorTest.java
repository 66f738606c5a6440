package org.storletdesigner.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Permit;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class WorkflowExtractorTest {
    private static void permit(String rule, Workflow document) {
        Permit permit = ModelFactory.eINSTANCE.createPermit();
        permit.setRule(rule);
        document.getPermits().add(permit);
    }

    @Test
    void aPermitForARuleThatThereIsNotIsNoted() {
        Workflow document = WorkflowBuilder.named("W").storlet("S", definition -> definition.handler("h", "a = 1", "a = 2"))
                .build();
        permit("nonsense", document);
        permit("cycle", document);
        permit("nonsense", document);
        assertThat(WorkflowExtractor.extract(document, 0).notes())
                .containsExactly("a permit for the rule 'nonsense' permits nothing: there is no such rule");
    }
}
