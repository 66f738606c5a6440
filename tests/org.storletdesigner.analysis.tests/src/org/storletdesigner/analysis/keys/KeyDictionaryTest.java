package org.storletdesigner.analysis.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.model.design.WorkflowBuilder;

class KeyDictionaryTest {
    @Test
    void aKeyIsListedWithItsValuesReadersAndWriters() {
        KeyDictionary keys = of(Workflows.of("a", "k = 1 || k in (\"0 0\", 1)", "m > 3", "b", "m > 3 && exists(k)",
                "none")
                .source("people", "k ~ /x+/"));
        assertThat(keys.entries().stream().map(KeyEntry::key)).containsExactly("k", "m");
        KeyEntry k = keys.entry("k").orElseThrow();
        assertThat(k.values().stream().map(value -> value.kind() + " " + value.text()))
                .containsExactly("CONSTANT 0 0", "CONSTANT 1", "PATTERN ~ /x+/", "PRESENCE present");
        assertThat(names(k.readers())).containsExactly("a.h", "b.h");
        assertThat(names(k.writers())).containsExactly("people");
        assertThat(k.writers().getFirst().source()).isTrue();
        assertThat(names(k.values().getLast().readers())).containsExactly("b.h");
        KeyValue more = keys.entry("m").orElseThrow().values().getFirst();
        assertThat(more.text()).isEqualTo("> 3");
        assertThat(names(more.writers())).containsExactly("a.h");
        assertThat(keys.constants("k")).containsExactly("0 0", "1");
        assertThat(keys.constants("nobody")).isEmpty();
    }

    @Test
    void findingsStandWithTheirKey() {
        KeyDictionary keys = of(Workflows.of("a", "Format = PNG", "Formt = PNG", "b", "Format = GIF", "none")
                .source("people", "Format = PNG"));
        assertThat(keys.entry("Formt").orElseThrow().findings()).hasSize(1);
        assertThat(keys.entry("Format").orElseThrow().findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("GIF"));
    }

    @Test
    void variablesThatHaveNoValueAreLeftOut() {
        KeyDictionary keys = of(WorkflowBuilder.named("w").storlet("s", s -> s.variable("v").variable("k")
                .handler("h", "a = ${v} && ${k} = 1", "none")));
        assertThat(keys.entries().stream().map(KeyEntry::key)).containsExactly("a");
        assertThat(keys.entries().getFirst().values()).isEmpty();
    }

    private static KeyDictionary of(WorkflowBuilder builder) {
        return KeyDictionary.of(Workflows.analyze(builder));
    }

    private static List<String> names(List<KeyUse> uses) {
        return uses.stream().map(KeyUse::name).toList();
    }
}
