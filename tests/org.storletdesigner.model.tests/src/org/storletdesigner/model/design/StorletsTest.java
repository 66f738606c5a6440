package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.Bounds;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.WorkflowFiles;

class StorletsTest {
    private final StorletDefinition fromLibrary = DefinitionBuilder.named("thumbnail").variable("key", "type")
            .variable("value")
            .handler("resize", "${key} = ${value}", "none").handler("rotate", "a", "b", HandlerEvent.DELETE).build();
    private final Workflow workflow = WorkflowBuilder.named("w").build();

    @Test
    void aPlacedDefinitionHasAHandlerForEachOfIts() {
        StorletDefinition copy = Definitions.adopt(workflow, fromLibrary);
        Storlet storlet = Storlets.place(workflow, copy, "thumb");
        assertThat(storlet.getHandlers()).extracting(Handler::getDefinition).isEqualTo(copy.getHandlers());
        assertThat(Storlets.handler(storlet, "rotate").getDefinition()).isSameAs(copy.getHandlers().get(1));
        assertThatThrownBy(() -> Storlets.handler(storlet, "none")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'thumb' has no handler 'none'");
    }

    @Test
    void aDocumentHasOneCopyOfADefinitionAndKnowsWhenTheLibrarysIsAnother() {
        StorletDefinition copy = Definitions.adopt(workflow, fromLibrary);
        assertThat(copy).isNotSameAs(fromLibrary).isSameAs(Definitions.adopt(workflow, fromLibrary));
        assertThat(copy.getLibraryDigest()).isEqualTo(Digests.of(fromLibrary));
        assertThat(Definitions.isOutdated(copy, fromLibrary)).isFalse();
        fromLibrary.getHandlers().getFirst().setOutput("a = 1");
        assertThat(Definitions.isOutdated(copy, fromLibrary)).isTrue();
    }

    @Test
    void aVariableStandsForItsBindingElseItsDefaultElseNothing() {
        Storlet storlet = Storlets.place(workflow, Definitions.adopt(workflow, fromLibrary), "s");
        assertThat(Storlets.values(storlet)).isEqualTo(Map.of("key", List.of("type")));
        Storlets.bind(storlet, "value", List.of("a", "b"));
        Storlets.bind(storlet, "key", List.of("k"));
        assertThat(Storlets.values(storlet)).isEqualTo(Map.of("key", List.of("k"), "value", List.of("a", "b")));
        Storlets.bind(storlet, "key", List.of());
        Storlets.bind(storlet, "value", List.of(""));
        assertThat(Storlets.values(storlet)).isEqualTo(Map.of("key", List.of("type"), "value", List.of("")));
        assertThat(storlet.getBindings()).hasSize(1);
        assertThatThrownBy(() -> Storlets.bind(storlet, "none", List.of()))
                .hasMessage("'thumbnail' has no variable 'none'");
    }

    @Test
    void aStorletFollowsItsDefinitionAndWhatStaysKeepsItsId() throws Exception {
        StorletDefinition copy = Definitions.adopt(workflow, fromLibrary);
        Storlet storlet = Storlets.place(workflow, copy, "s");
        Storlets.bind(storlet, "value", List.of("a"));
        String kept = Storlets.handler(storlet, "rotate").getId();
        copy.getVariables().remove(1);
        copy.getHandlers().remove(0);
        copy.getHandlers().add(0, DefinitionBuilder.named("x").handler("new", "a", "b").build().getHandlers()
                .getFirst());
        Storlets.align(storlet);
        assertThat(storlet.getHandlers()).extracting(each -> each.getDefinition().getName())
                .containsExactly("new", "rotate");
        assertThat(Storlets.handler(storlet, "rotate").getId()).isEqualTo(kept);
        assertThat(storlet.getBindings()).isEmpty();
        assertThat(WorkflowFiles.bytes(workflow, "w")).isNotEmpty();
    }

    @Test
    void aHandlerIsOffWhenItOrItsStorletIs() {
        Storlet storlet = Storlets.place(workflow, Definitions.adopt(workflow, fromLibrary), "s");
        Handler handler = storlet.getHandlers().getFirst();
        assertThat(Storlets.isEnabled(handler)).isTrue();
        handler.setDisabled(true);
        assertThat(Storlets.isEnabled(handler)).isFalse();
        handler.setDisabled(false);
        storlet.setDisabled(true);
        assertThat(Storlets.isEnabled(handler)).isFalse();
    }

    @Test
    void aHandlerListensToCreateAndChangeUnlessItSaysOtherwise() {
        assertThat(Definitions.events(fromLibrary.getHandlers().get(0)))
                .containsExactly(HandlerEvent.CREATE, HandlerEvent.CHANGE);
        assertThat(Definitions.events(fromLibrary.getHandlers().get(1))).containsExactly(HandlerEvent.DELETE);
    }

    @Test
    void foreignAttributesAreKeptByName() {
        HandlerDefinition handler = fromLibrary.getHandlers().getFirst();
        Definitions.setAttribute(handler, "triggerTypes", List.of("a", "b"));
        Definitions.setAttribute(handler, "triggerTypes", List.of("c"));
        assertThat(Definitions.attribute(handler, "triggerTypes")).containsExactly("c");
        assertThat(Definitions.attribute(handler, "none")).isEmpty();
        assertThat(handler.getAttributes()).hasSize(1);
    }

    @Test
    void theSameCallsGiveTheSameIds() {
        Workflow once = WorkflowBuilder.named("w").storlet("a", one -> one.handler("h", "x", "y"))
                .must("a.h", "a.h").build();
        Workflow twice = WorkflowBuilder.named("w").storlet("a", one -> one.handler("h", "x", "y"))
                .must("a.h", "a.h").build();
        assertThat(EcoreUtil.equals(once, twice)).isTrue();
        assertThatThrownBy(() -> WorkflowBuilder.named("w").must("a.h", "a.h")).hasMessage("there is no handler 'a.h'");
    }

    @Test
    void boundsReadBack() {
        Bounds bounds = new Bounds(-3, 4, 50, 60);
        assertThat(Bounds.parse(bounds.toString())).isEqualTo(bounds);
        assertThatThrownBy(() -> Bounds.parse("1 2 3")).hasMessageContaining("bounds are four whole numbers");
    }
}
