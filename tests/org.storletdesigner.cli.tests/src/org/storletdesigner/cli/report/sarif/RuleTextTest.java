package org.storletdesigner.cli.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storletdesigner.analysis.finding.Rule;

class RuleTextTest {
    @ParameterizedTest
    @EnumSource
    void everyRuleSaysInSentencesWhatItMeansAndWhatHelps(Rule rule) {
        RuleText text = RuleText.of(rule);
        assertThat(text.id()).isEqualTo(rule.id());
        assertThat(text.meaning()).matches("\\p{Lu}.*\\.").isNotEqualToIgnoringCase(rule.summary());
        assertThat(text.advice()).matches("\\p{Lu}.*\\.");
    }

    @Test
    void rulesHaveNamesThatAreNotTheirIds() {
        assertThat(RuleText.all()).extracting(text -> SarifText.camelCase(text.summary())).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("([A-Z][A-Za-z0-9]*)+"))
                .contains("HandlersTriggerEachOtherInARing");
    }
}
