package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.StorletDefinition;

class IdsTest {
    @Test
    void freshIdsDiffer() {
        Set<String> seen = new HashSet<>();
        for (int count = 0; count < 10_000; count++) {
            String id = Ids.fresh();
            assertThat(id).matches("_[a-z2-7]{16}");
            assertThat(seen.add(id)).isTrue();
        }
    }

    @Test
    void derivedIdsFollowFromTheirParts() {
        assertThat(Ids.derived("a", "b")).matches("_[a-z2-7]{16}").isEqualTo(Ids.derived("a", "b"));
        assertThat(Ids.derived("a", "b")).isNotEqualTo(Ids.derived("ab")).isNotEqualTo(Ids.derived("a", "", "b"));
    }

    @Test
    void aRenewedCopyHasIdsOfItsOwn() {
        StorletDefinition definition = DefinitionBuilder.named("d").variable("v").handler("h", "x", "y").build();
        StorletDefinition copy = EcoreUtil.copy(definition);
        Ids.renew(copy);
        assertThat(copy.getId()).isNotEqualTo(definition.getId());
        assertThat(copy.getHandlers().getFirst().getId()).isNotEqualTo(definition.getHandlers().getFirst().getId());
        assertThat(copy.getVariables().getFirst().getId()).isNotEqualTo(definition.getVariables().getFirst().getId());
    }
}
