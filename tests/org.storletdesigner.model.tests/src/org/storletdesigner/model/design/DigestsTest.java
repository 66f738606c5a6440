package org.storletdesigner.model.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.VariableKind;

class DigestsTest {
    private final StorletDefinition definition = DefinitionBuilder.named("d").code("java", "M", "m.jar", "00")
            .variable("v", "1").handler("h", "a = 1", "b = 1", HandlerEvent.CREATE).build();

    @Test
    void textsHaveTheDigestOfTheStatedForm() {
        // printf '1:a2:\303\2510:' | sha256sum
        assertThat(Digests.ofTexts(List.of("a", "é", "")))
                .isEqualTo("57a1fe042a1984f2fee5c3608c6c756f10a57fd70ef8396a29ccb30e46d80a1e");
        assertThat(Digests.ofTexts(List.of("ab"))).isNotEqualTo(Digests.ofTexts(List.of("a", "b")));
    }

    @Test
    void everyFactOfADefinitionCounts() {
        List<Consumer<StorletDefinition>> changes = List.of(
                one -> one.setName("e"), one -> one.setDescription("x"), one -> one.setCategory("x"),
                one -> one.setVersion("x"), one -> one.getCode().setDigest("01"), one -> one.setCode(null),
                one -> one.getVariables().clear(), one -> one.getVariables().getFirst().setKind(VariableKind.NUMBER),
                one -> one.getVariables().getFirst().getDefaultValues().add("1"),
                one -> one.getVariables().getFirst().getAllowedValues().add("1"),
                one -> one.getVariables().getFirst().setList(true),
                one -> one.getHandlers().getFirst().setTrigger("a = 2"),
                one -> one.getHandlers().getFirst().setOutput("a = 1"),
                one -> one.getHandlers().getFirst().getEvents().add(HandlerEvent.DELETE),
                one -> Definitions.setAttribute(one.getHandlers().getFirst(), "triggerOnReplica", List.of("true")));
        List<String> digests = new ArrayList<>(List.of(Digests.of(definition)));
        for (Consumer<StorletDefinition> change : changes) {
            StorletDefinition copy = EcoreUtil.copy(definition);
            change.accept(copy);
            digests.add(Digests.of(copy));
        }
        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void idsAndTheNotedDigestDoNotCount() {
        StorletDefinition copy = EcoreUtil.copy(definition);
        Ids.renew(copy);
        copy.setLibraryDigest("x");
        assertThat(Digests.of(copy)).isEqualTo(Digests.of(definition));
    }
}
