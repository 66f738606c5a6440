package org.storletdesigner.analysis.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.design.DefinitionBuilder;

class DefinitionCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        a = ${v}   > b = 1     >
        a = 1      > b = ${v}  >
        a = ${v}   >           >
        a == ${v}  > b = 1     > the trigger cannot be read: there is no operator '=='; write '=' at column 3
        a = ${v}   > b         > the output cannot be read: expected an operator after 'b' at column 2
        a = ${w}   > b = ${v}  > the variable 'w' is used and not declared
        a = 1      > b = 1     > no handler uses this variable
        """)
    void theExpressionsOfAHandlerAreChecked(String trigger, String output, String message) {
        StorletDefinition definition = DefinitionBuilder.named("d").variable("v", "1")
                .handler("h", trigger, output == null ? "" : output).build();
        assertThat(DefinitionCheck.of(definition)).extracting(DefinitionProblem::message)
                .containsExactlyElementsOf(message == null ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        NUMBER  > x    > the default does not fit: the variable takes a number, and 'x' is none
        NUMBER  > 1.5  >
        PATTERN > (    > the default does not fit: the variable takes a pattern
        TEXT    > (    >
        """)
    void theDefaultsOfAVariableAreChecked(VariableKind kind, String value, String start) {
        StorletDefinition definition = DefinitionBuilder.named("d").handler("h", "a = ${v}", "none")
                .variable("v", kind, variable -> variable.getDefaultValues().add(value)).build();
        if (start == null) {
            assertThat(DefinitionCheck.of(definition)).isEmpty();
        } else {
            assertThat(DefinitionCheck.of(definition)).singleElement()
                    .satisfies(problem -> assertThat(problem.message()).startsWith(start))
                    .satisfies(problem -> assertThat(problem.error()).isTrue());
        }
    }

    @Test
    void aVariableThatNoExpressionCanNameIsAnError() {
        StorletDefinition definition = DefinitionBuilder.named("d").variable("a b", "1").handler("h", "a = 1", "none")
                .build();
        assertThat(DefinitionCheck.of(definition)).extracting(DefinitionProblem::message)
                .containsExactly("a variable's name is a letter or '_' and then letters, digits, '_', '.' and '-'");
    }

    @Test
    void namesAreNeededAndGivenOnce() {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.getDefinitions().add(DefinitionBuilder.named("d").handler("h", "a = 1", "none")
                .handler("h", "a = 2", "none").build());
        library.getDefinitions().add(DefinitionBuilder.named("d").handler("", "a = 1", "none").build());
        assertThat(DefinitionCheck.of(library)).extracting(DefinitionProblem::message).containsExactly(
                "the name 'd' is taken", "the name 'h' is taken", "the name 'h' is taken", "the name 'd' is taken",
                "a name is needed");
    }

    @Test
    void aDefinitionWithoutHandlersIsAWarning() {
        assertThat(DefinitionCheck.of(DefinitionBuilder.named("d").build())).singleElement()
                .satisfies(problem -> assertThat(problem.error()).isFalse());
    }
}
