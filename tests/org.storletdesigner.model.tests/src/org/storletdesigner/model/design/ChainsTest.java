package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Identified;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class ChainsTest {
    @Test
    void aChainHoldsItsStorletsWithAllThatBelongsToThem() {
        Workflow document = document();
        Workflow chain = Chains.cut(document, "chain", document.getStorlets().subList(0, 2));
        assertThat(chain.getStorlets().stream().map(Storlet::getName)).containsExactly("a", "b");
        assertThat(chain.getDefinitions()).hasSize(1);
        assertThat(Storlets.values(chain.getStorlets().getFirst()).get("v")).containsExactly("bound");
        assertThat(chain.getStorlets().getFirst().getHandlers().getFirst().getExtraCondition()).isEqualTo("x = 1");
        assertThat(chain.getExpectations()).hasSize(1);
        assertThat(chain.getExpectations().getFirst().getFrom())
                .isSameAs(chain.getStorlets().getFirst().getHandlers().getFirst());
        assertThat(chain.getSources()).isEmpty();
        assertThat(EcoreUtil.equals(document, document())).isTrue();
    }

    @Test
    void aChainIsAnOrdinaryDocument() throws FileFormatException {
        Workflow document = document();
        Workflow chain = Chains.cut(document, "chain", document.getStorlets());
        byte[] bytes = WorkflowFiles.bytes(chain, "chain");
        assertThat(EcoreUtil.equals(WorkflowFiles.read(new ByteArrayInputStream(bytes), "chain"), chain)).isTrue();
    }

    @Test
    void whatIsAddedHasNamesAndIdsOfItsOwnAndSharesDefinitions() {
        Workflow document = document();
        Workflow chain = Chains.cut(document, "chain", document.getStorlets().subList(0, 2));
        List<Storlet> added = Chains.add(document, chain, Optional.empty());
        assertThat(added.stream().map(Storlet::getName)).containsExactly("a2", "b2");
        assertThat(document.getDefinitions()).hasSize(2);
        assertThat(added.getFirst().getDefinition()).isSameAs(document.getStorlets().getFirst().getDefinition());
        assertThat(Storlets.values(added.getFirst()).get("v")).containsExactly("bound");
        assertThat(added.getFirst().getHandlers().getFirst().getDefinition())
                .isSameAs(added.getFirst().getDefinition().getHandlers().getFirst());
        assertThat(document.getExpectations()).hasSize(3);
        assertThat(chain.getStorlets()).hasSize(2);
        Set<String> ids = new HashSet<>();
        document.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                assertThat(ids.add(identified.getId())).as(identified.toString()).isTrue();
            }
        });
    }

    @Test
    void aDefinitionThatWasChangedMeanwhileIsAddedBesideTheOther() {
        Workflow document = document();
        Workflow chain = Chains.cut(document, "chain", document.getStorlets().subList(0, 1));
        document.getDefinitions().getFirst().getHandlers().getFirst().setTrigger("other = 1");
        Storlet added = Chains.add(document, chain, Optional.empty()).getFirst();
        StorletDefinition own = added.getDefinition();
        assertThat(document.getDefinitions()).hasSize(3).contains(own);
        assertThat(own.getHandlers().getFirst().getTrigger()).isEqualTo("k = ${v}");
        assertThat(document.getDefinitions().stream().map(StorletDefinition::getId)).doesNotHaveDuplicates();
        assertThat(added.getBindings().getFirst().getVariable()).isSameAs(own.getVariables().getFirst());
    }

    @Test
    void theStorletsOfAChainKeepTheirPlacesToEachOther() {
        Workflow document = document();
        Workflow chain = Chains.cut(document, "chain", document.getStorlets().subList(0, 2));
        assertThat(Chains.add(document, chain, Optional.of(new Bounds(500, 300, 0, 0))).stream()
                .map(Storlet::getBounds))
                .containsExactly(new Bounds(500, 340, 100, 50), new Bounds(600, 300, 100, 50));
        assertThat(Chains.add(document, chain, Optional.empty()).stream().map(Storlet::getBounds)).containsOnlyNulls();
    }

    private static Workflow document() {
        StorletDefinition shared = DefinitionBuilder.named("D").variable("v", "default")
                .handler("h", "k = ${v}", "none").build();
        return WorkflowBuilder.named("w").storlet("a", shared, storlet -> {
            Storlets.bind(storlet, "v", List.of("bound"));
            storlet.getHandlers().getFirst().setExtraCondition("x = 1");
            storlet.setBounds(new Bounds(0, 50, 100, 50));
        }).storlet("b", shared, storlet -> storlet.setBounds(new Bounds(100, 10, 100, 50)))
                .storlet("c", definition -> definition.handler("h", "true", "none"))
                .source("s", "k = 1").must("a.h", "b.h").mustNever("a.h", "c.h").build();
    }
}
