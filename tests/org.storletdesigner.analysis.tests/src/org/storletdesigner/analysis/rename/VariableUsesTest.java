package org.storletdesigner.analysis.rename;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;

class VariableUsesTest {
    private final StorletDefinition definition = ModelFactory.eINSTANCE.createStorletDefinition();
    private final HandlerDefinition handler = ModelFactory.eINSTANCE.createHandlerDefinition();
    private final Variable variable = ModelFactory.eINSTANCE.createVariable();

    VariableUsesTest() {
        variable.setName("in");
        definition.getVariables().add(variable);
        definition.getHandlers().add(handler);
        handler.setOutput("none");
    }

    @ParameterizedTest(name = "{0} becomes {2} in {1} places")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            type = ${in};                            1; type = ${from}
            ${in} = ${in};                           2; ${from} = ${from}
            type = "a ${in} b" && ${in} ~ /x${in}y/; 3; type = "a ${from} b" && ${from} ~ /x${from}y/
            type = ${inner} && in = ${ in};          0; type = ${inner} && in = ${ in}
            type = a # as in ${in};                  0; type = a # as in ${in}
            type = ${in} && (size =;                 1; type = ${from} && (size =
            type = in;                               0; type = in
            """)
    void usesFollowTheName(String before, int uses, String after) {
        handler.setTrigger(before);
        assertThat(VariableUses.count(variable)).isEqualTo(uses);
        VariableUses.rename(variable, "from");
        assertThat(handler.getTrigger()).isEqualTo(after);
        assertThat(variable.getName()).isEqualTo("from");
    }

    @Test
    void outputsFollowTheNameAndOtherDefinitionsDoNot() {
        StorletDefinition other = ModelFactory.eINSTANCE.createStorletDefinition();
        HandlerDefinition stranger = ModelFactory.eINSTANCE.createHandlerDefinition();
        stranger.setTrigger("${in} = a");
        other.getHandlers().add(stranger);
        handler.setTrigger("a = b");
        handler.setOutput("new: k = ${in}");
        VariableUses.rename(variable, "out");
        assertThat(handler.getOutput()).isEqualTo("new: k = ${out}");
        assertThat(stranger.getTrigger()).isEqualTo("${in} = a");
    }
}
