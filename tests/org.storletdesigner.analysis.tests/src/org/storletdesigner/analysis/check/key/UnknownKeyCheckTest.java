package org.storletdesigner.analysis.check.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.model.design.WorkflowBuilder;

class UnknownKeyCheckTest {
    private static List<String> told(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.UNKNOWN_KEY).stream()
                .map(finding -> finding.severity().word() + " " + finding.handlers() + " " + finding.message()).toList();
    }

    @Test
    void whereAnythingIsWrittenOnlySlipsAreTold() {
        assertThat(told(Workflows.of("a", "FileType = Image", "Format = PNG", "b", "Formt = PNG", "made = yes",
                "c", "Format = PNG", "none")))
                .containsExactly("warning [b.h] nothing writes the key Formt, which is read; did you mean Format?");
    }

    @Test
    void withDeclaredSourcesEveryKeyThatIsNotWrittenOrNotReadIsTold() {
        assertThat(told(Workflows.of("a", "colour = red", "made = yes", "b", "kind = x", "none")
                .source("clients", "kind = x && owner ~ /[a-z]+/"))).containsExactly(
                        "warning [a.h] nothing writes the key colour, which is read",
                        "info [] no trigger reads the key owner, which is written",
                        "info [a.h] no trigger reads the key made, which is written");
    }

    @Test
    void aKeyOfAnExtraConditionIsRead() {
        WorkflowBuilder builder = Workflows.of("a", "kind = x", "none").source("clients", "kind = x");
        builder.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("owner = me");
        assertThat(told(builder)).contains("warning [a.h] nothing writes the key owner, which is read");
    }

    @Test
    void aComparedValueThatNothingWritesIsTold() {
        assertThat(told(Workflows.of("a", "f in (PGN, pdf)", "none", "b", "f ~ /[0-9]+/", "none", "c", "f != gif", "none")
                .source("clients", "f in (PNG, pdf)"))).containsExactly(
                        "warning [a.h] nothing writes \"PGN\" to f, with which it is compared; did you mean PNG?",
                        "warning [b.h] nothing that is written to f satisfies f ~ /[0-9]+/, which is tested",
                        "warning [c.h] nothing writes \"gif\" to f, with which it is compared");
    }

    @Test
    void whereAnythingIsWrittenOnlyAValueThatIsNearIsTold() {
        assertThat(told(Workflows.of("a", "s = raw", "f = PNG", "b", "f = PGN", "none", "c", "f = gif", "none")))
                .containsExactly("warning [b.h] nothing writes \"PGN\" to f, with which it is compared; did you mean PNG?");
    }

    @Test
    void aKeyThatAnUnboundVariableMayNameIsNotUnknown() {
        WorkflowBuilder builder = WorkflowBuilder.named("w").source("clients", "s = raw")
                .storlet("a", d -> d.variable("out").handler("h", "s = raw", "${out} = 1"))
                .storlet("b", d -> d.handler("h", "colour = red", "none"));
        assertThat(told(builder)).isEmpty();
    }

    @Test
    void aValueThatIsNotKnownYetMayBeAnything() {
        WorkflowBuilder builder = WorkflowBuilder.named("w").source("clients", "s = raw")
                .storlet("a", d -> d.variable("value").handler("h", "s = raw", "f = ${value}"))
                .storlet("b", d -> d.handler("h", "f = red", "none"));
        assertThat(told(builder)).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            Formt,   Format,   true
            Format,  Formt,    true
            format,  Format,   true
            Fromat,  Format,   true
            PGN,     PNG,      true
            Width,   Height,   false
            k1,      k2,       false
            width1,  width2,   false
            picture, pictures, false
            date,    data,     false
            Format,  Format,   false
            ab,      ba,       false
            '',      a,        false
            """)
    void slipsAreToldFromOtherWords(String one, String other, boolean slip) {
        assertThat(Spelling.isSlip(one, other)).isEqualTo(slip);
        assertThat(Spelling.isSlip(other, one)).isEqualTo(slip);
    }
}
