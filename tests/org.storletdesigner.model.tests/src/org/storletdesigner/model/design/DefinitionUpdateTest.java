package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

class DefinitionUpdateTest {
    private final StorletDefinition library = DefinitionBuilder.named("Converter").version("1.0")
            .code("Java", "a.B", "b.jar", "").variable("format", "pdf").variable("old")
            .handler("convert", "a = 1", "b = ${format}").handler("report", "b = 2", "none").build();
    private final Workflow workflow = ModelFactory.eINSTANCE.createWorkflow();
    private final StorletDefinition copy = Definitions.adopt(workflow, library);
    private final Storlet storlet = Storlets.place(workflow, copy, "one");

    @Test
    void aCopyThatIsUpToDateHasNoDifferences() {
        assertThat(DefinitionUpdate.differences(copy, library)).isEmpty();
    }

    @Test
    void whatStaysKeepsItsIdentityAndItsValues() {
        Storlets.bind(storlet, "format", List.of("png"));
        Handler convert = Storlets.handler(storlet, "convert");
        library.setVersion("1.1");
        library.getHandlers().getFirst().setTrigger("a = 2");
        DefinitionUpdate.apply(workflow, copy, library);
        assertThat(Storlets.handler(storlet, "convert")).isSameAs(convert);
        assertThat(convert.getDefinition().getTrigger()).isEqualTo("a = 2");
        assertThat(Storlets.values(storlet)).containsEntry("format", List.of("png"));
        assertThat(copy.getVersion()).isEqualTo("1.1");
        assertThat(Definitions.isOutdated(copy, library)).isFalse();
    }

    @Test
    void handlersComeAndGoInTheOrderOfTheLibrary() {
        library.getHandlers().removeIf(each -> each.getName().equals("convert"));
        library.getHandlers().add(DefinitionBuilder.named("x").handler("index", "c = 1", "none").build().getHandlers()
                .getFirst());
        DefinitionUpdate.apply(workflow, copy, library);
        assertThat(storlet.getHandlers()).extracting(each -> each.getDefinition().getName())
                .containsExactly("report", "index");
        assertThat(EcoreUtil.equals(copy.getHandlers(), library.getHandlers())).isTrue();
    }

    @Test
    void whatWasSaidOfAHandlerThatGoesGoesWithIt() {
        Handler convert = Storlets.handler(storlet, "convert");
        Handler report = Storlets.handler(storlet, "report");
        expect(convert, report);
        expect(report, report);
        Permissions.permit(workflow, "cycle", List.of(convert), "", "why not");
        library.getHandlers().removeFirst();
        DefinitionUpdate.apply(workflow, copy, library);
        assertThat(workflow.getExpectations()).singleElement().satisfies(each ->
                assertThat(each.getFrom()).isSameAs(report));
        assertThat(workflow.getPermits()).isEmpty();
    }

    private void expect(Handler from, Handler to) {
        Expectation expectation = ModelFactory.eINSTANCE.createExpectation();
        expectation.setId(Ids.fresh());
        expectation.setFrom(from);
        expectation.setTo(to);
        expectation.setKind(ExpectationKind.MUST);
        workflow.getExpectations().add(expectation);
    }

    @Test
    void aVariableThatGoesIsNoLongerBound() {
        Storlets.bind(storlet, "old", List.of("1"));
        library.getVariables().removeLast();
        DefinitionUpdate.apply(workflow, copy, library);
        assertThat(storlet.getBindings()).isEmpty();
        assertThat(copy.getVariables()).hasSize(1);
    }

    @Test
    void everyDifferenceIsTold() {
        library.setVersion("1.1");
        library.getHandlers().getFirst().setTrigger("a = 2");
        library.getHandlers().removeLast();
        library.getVariables().removeLast();
        library.getVariables().add(DefinitionBuilder.named("x").variable("size", "1").build().getVariables().getFirst());
        library.getVariables().getFirst().getDefaultValues().clear();
        library.getCode().setArtefact("c.jar");
        assertThat(DefinitionUpdate.differences(copy, library)).containsExactly(
                "convert: trigger a = 1 becomes a = 2", "no handler report any more",
                "format: default values pdf becomes nothing", "new variable size", "no variable old any more",
                "version 1.0 becomes 1.1", "the code is another one");
    }
}
