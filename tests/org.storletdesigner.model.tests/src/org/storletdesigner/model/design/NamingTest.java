package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;

class NamingTest {
    private final StorletDefinition definition = DefinitionBuilder.named("d").variable("a").variable("b").build();
    private final Variable a = definition.getVariables().getFirst();

    @Test
    void aNameIsNeededAndIsGivenOnce() {
        assertThat(Naming.fault(a, definition.getVariables(), " ")).contains("a name is needed");
        assertThat(Naming.fault(a, definition.getVariables(), "b")).contains("the name 'b' is taken");
    }

    @Test
    void aNameThatIsTakenGetsTheFirstNumberThatMakesItFree() {
        StorletDefinition several = DefinitionBuilder.named("d").variable("a").variable("a2").variable("a4").build();
        assertThat(Naming.free(several.getVariables(), "a")).isEqualTo("a3");
        assertThat(Naming.free(several.getVariables(), "b")).isEqualTo("b");
    }

    @Test
    void theOwnNameAndAnyOtherCanBeGiven() {
        assertThat(Naming.fault(a, definition.getVariables(), "a")).isEmpty();
        assertThat(Naming.fault(a, definition.getVariables(), "c")).isEmpty();
    }
}
