package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class FragmentTest {
    private final Workflow workflow = WorkflowBuilder.named("test")
            .storlet("a", each -> each.variable("v", "x").handler("h", "k = ${v}", "k = w"))
            .storlet("b", each -> each.handler("h", "k = w", "none"))
            .must("a.h", "b.h").build();

    private Storlet storlet(String name) {
        return Storlets.find(workflow, name).orElseThrow();
    }

    @Test
    void aFragmentHoldsWhatWasChosenWithItsDefinitions() {
        Workflow fragment = Fragment.of(workflow, List.of(storlet("a")));
        assertThat(fragment.getStorlets()).extracting(Named::getName).containsExactly("a");
        assertThat(fragment.getDefinitions()).extracting(Named::getName).containsExactly("a");
        assertThat(fragment.getExpectations()).isEmpty();
        assertThat(workflow.getStorlets()).hasSize(2);
    }

    @Test
    void expectationsAmongTheChosenComeAlong() {
        Fragment.insert(Fragment.of(workflow, workflow.getStorlets()), workflow);
        assertThat(workflow.getExpectations()).hasSize(2);
        assertThat(HandlerNames.of(workflow.getExpectations().getLast().getTo())).isEqualTo("b2.h");
    }

    @Test
    void aCopyInTheSameWorkflowSharesItsDefinitionAndGetsAFreeName() {
        storlet("a").getHandlers().getFirst().setExtraCondition("m = y");
        Storlets.bind(storlet("a"), "v", List.of("bound"));
        List<EObject> added = Fragment.insert(Fragment.of(workflow, List.of(storlet("a"))), workflow);
        Storlet copy = (Storlet) added.getFirst();
        assertThat(copy.getName()).isEqualTo("a2");
        assertThat(copy.getDefinition()).isSameAs(storlet("a").getDefinition());
        assertThat(copy.getHandlers().getFirst().getDefinition())
                .isSameAs(storlet("a").getHandlers().getFirst().getDefinition());
        assertThat(Storlets.values(copy)).containsEntry("v", List.of("bound"));
        assertThat(copy.getHandlers().getFirst().getExtraCondition()).isEqualTo("m = y");
        assertThat(workflow.getDefinitions()).hasSize(2);
    }

    @Test
    void aDefinitionThatDiffersComesBesideTheOneOfTheSameId() {
        Workflow fragment = Fragment.of(workflow, List.of(storlet("a")));
        storlet("a").getDefinition().getHandlers().getFirst().setOutput("k = changed");
        Fragment.insert(fragment, workflow);
        assertThat(workflow.getDefinitions()).hasSize(3);
        assertThat(storlet("a2").getDefinition().getHandlers().getFirst().getOutput()).isEqualTo("k = w");
    }

    @Test
    void allIdsStayUniqueAndTheFragmentIsNotUsedUp() throws FileFormatException {
        Workflow fragment = Fragment.of(workflow, workflow.getStorlets());
        Workflow before = EcoreUtil.copy(fragment);
        for (int round = 0; round < 3; round++) {
            Fragment.insert(fragment, workflow);
        }
        assertThat(EcoreUtil.equals(fragment, before)).isTrue();
        assertThat(workflow.getStorlets()).hasSize(8);
        Set<String> ids = new HashSet<>();
        workflow.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                assertThat(ids.add(identified.getId())).isTrue();
            }
        });
        assertThat(WorkflowFiles.bytes(workflow, "test")).isNotEmpty();
    }
}
