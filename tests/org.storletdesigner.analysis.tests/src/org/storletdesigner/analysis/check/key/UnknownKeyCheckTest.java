package org.storletdesigner.analysis.check.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.design.WorkflowBuilder;

class UnknownKeyCheckTest {
    private static List<String> told(WorkflowBuilder builder) {
        return Workflows.findings(Workflows.analyze(builder), Rule.UNKNOWN_KEY).stream()
                .map(finding -> finding.severity().word() + " " + finding.handlers() + " " + finding.message()).toList();
    }

    private static WorkflowBuilder withoutVariable(String trigger, String output) {
        return WorkflowBuilder.named("w").storlet("a", d -> d.variable("in").handler("h", trigger, output))
                .storlet("b", d -> d.handler("h", "s = raw", "made = yes"));
    }

    @Test
    void whereAnythingIsWrittenOnlySlipsAreTold() {
        assertThat(told(Workflows.of("a", "FileType = Image", "Format = PNG", "b", "Formt = PNG", "made = yes",
                "c", "Format = PNG", "none")))
                .containsExactly("warning [b.h] nothing writes the key Formt, which is read; did you mean Format?",
                        "info [b.h] no trigger reads the key made, which is written");
    }

    @ParameterizedTest(name = "when {0} then {1}")
    @CsvSource(delimiter = ';', textBlock = """
            a = 1;                    b = 1
            a = 1;                    !exists(b)
            a = 1 && (a = 2 || !a=2); new: b = 1
            """)
    void aKeyThatIsNeverReadIsToldWhateverIsWrittenFromOutside(String trigger, String output) {
        String told = "info [x.h] no trigger reads the key b, which is written";
        assertThat(told(Workflows.of("x", trigger, output))).containsExactly(told);
        assertThat(told(Workflows.of("x", trigger, output).source("clients", "a in (1, 2)"))).containsExactly(told);
    }

    @Test
    void aKeyThatAnUnboundVariableMayReadIsNotUnread() {
        assertThat(told(withoutVariable("${in} = raw", "none"))).isEmpty();
        assertThat(told(withoutVariable("s = ${in}", "none")))
                .containsExactly("info [b.h] no trigger reads the key made, which is written");
        assertThat(told(withoutVariable("s = raw", "${in} = 1")))
                .containsExactly("info [b.h] no trigger reads the key made, which is written");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            c = 1 && c = 2
            d = 1 && (c = 1 && c = 2 || d = 1)
            false && c = 3
            """)
    void whatNoCaseWritesIsNotWritten(String output) {
        assertThat(told(Workflows.of("x", "a = 1 || d = 1", output, "y", "c = 3", "none").source("clients", "a = 1")))
                .contains("warning [y.h] nothing writes the key c, which is read").noneMatch(each -> each.contains("mean"));
        assertThat(told(Workflows.of("x", "a = 1 || d = 1", output).source("clients", "a = 1")))
                .noneMatch(each -> each.contains("the key c"));
    }

    @Test
    void whatADeadSourceNamesIsNotWritten() {
        assertThat(told(Workflows.of("x", "a = 1", "none").source("clients", "a = 1 && a = 2")))
                .containsExactly("warning [x.h] nothing writes the key a, which is read");
    }

    @Test
    void onlyValuesThatCanBeWrittenAreOffered() {
        assertThat(told(Workflows.of("x", "a = 1", "c = rad && c = red || c = rod", "y", "c = rid", "none")
                .source("clients", "a = 1"))).containsExactly(
                        "warning [y.h] nothing writes \"rid\" to c, with which it is compared; did you mean rod?");
    }

    @Test
    void oneLetterIsNotNearAnother() {
        assertThat(told(Workflows.of("x", "a = 1", "none", "y", "b = 2 && a = 2", "none").source("clients", "a = 1")))
                .containsExactly("warning [y.h] nothing writes the key b, which is read",
                        "warning [y.h] nothing writes \"2\" to a, with which it is compared");
    }

    @Test
    void anOutputThatIsTooHardMayWriteWhatItNames() {
        String hard = "(c ~ /(a|b)*a(a|b){18}/ && c ~ /(a|b)*b(a|b){18}/)";
        assertThat(Workflows.findings(Workflows.analyze(Workflows.of("x", "a = 1", hard + " || c = 1 && c = 2", "y",
                "c = zzz", "none").source("clients", "a = 1"), new Limits(100, 1_000)), Rule.UNKNOWN_KEY)).isEmpty();
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
