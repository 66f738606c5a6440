package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void charactersThatTheLocaleLostAreNotTakenForOthers() {
        assertThat(Arguments.loss(StandardCharsets.US_ASCII, "verdict", "a = gr\uFFFDn", "a = b")).hasValueSatisfying(
                complaint -> assertThat(complaint).contains("US-ASCII").contains("LC_ALL"));
    }

    @Test
    void argumentsThatTheLocaleHasAreTakenAsTheyAre() {
        assertThat(Arguments.loss(StandardCharsets.US_ASCII, "verdict", "a = green", "a = b")).isEmpty();
        assertThat(Arguments.loss(StandardCharsets.UTF_8, "verdict", "a = gr\uFFFDn", "a = b")).isEmpty();
    }
}
