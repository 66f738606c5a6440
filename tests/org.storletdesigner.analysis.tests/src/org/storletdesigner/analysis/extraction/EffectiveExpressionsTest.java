package org.storletdesigner.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.extraction.EffectiveExpressions.Result;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Definitions;
import org.storletdesigner.model.design.Storlets;

class EffectiveExpressionsTest {
    private final StorletDefinition definition = DefinitionBuilder.named("d").variable("key", "Format").variable("value")
            .build();

    private Storlet placed() {
        Workflow workflow = ModelFactory.eINSTANCE.createWorkflow();
        return Storlets.place(workflow, Definitions.adopt(workflow, definition), "s");
    }

    @Test
    void boundValuesStandInPlaceOfVariablesAndDefaultsBehindThem() {
        Storlet storlet = placed();
        Storlets.bind(storlet, "value", List.of("pdf"));
        EffectiveExpressions expressions = new EffectiveExpressions(VariableBindings.of(storlet), false);
        assertThat(expressions.trigger("${key} = ${value}").found().map(Printer::print)).contains("Format = pdf");
        assertThat(expressions.output("${key} = ${value}").found().map(Printer::print)).contains("Format = pdf");
        assertThat(new EffectiveExpressions(VariableBindings.of(storlet), true).condition("${key} = ${value}").found()
                .map(Printer::print)).contains("format = pdf");
    }

    @Test
    void anUnboundVariableAndAnErrorAreToldInsteadOfAnExpression() {
        EffectiveExpressions expressions = new EffectiveExpressions(VariableBindings.ofDefaults(definition), false);
        assertThat(expressions.trigger("${key} = ${value}"))
                .isEqualTo(new Result.None<>("the variable 'value' has no value"));
        assertThat(expressions.condition("a ==")).isEqualTo(
                new Result.None<>("there is no operator '=='; write '=' at column 3"));
    }

    @Test
    void emptyTextsWriteAndAddNothing() {
        EffectiveExpressions expressions = new EffectiveExpressions(VariableBindings.ofDefaults(definition), false);
        assertThat(expressions.output("").found().map(Printer::print)).contains("none");
        assertThat(expressions.condition(" ").found().map(Printer::print)).contains("true");
    }
}
