package org.storletdesigner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.reference.KeyReference;
import org.storletdesigner.analysis.reference.Scenario;
import org.storletdesigner.analysis.reference.ScenarioGenerator;
import org.storletdesigner.analysis.reference.Shrinking;

/**
 * Keys that are said to be read and never written, or written and never read, are those of a reference that tries every
 * case of every output, on many random workflows.
 */
class KeyAgreementTest {
    private static final long FIRST = 300_000;
    private static final int WORKFLOWS = 1_000;

    @Test
    void keysThatNothingWritesOrNobodyReadsAreToldAndNoOthers() {
        Map<Severity, Integer> told = new TreeMap<>();
        for (long seed = FIRST; seed < FIRST + WORKFLOWS; seed++) {
            Scenario scenario = ScenarioGenerator.scenario(seed);
            Predicate<Scenario> isWrong = each -> fault(each).isPresent();
            if (isWrong.test(scenario)) {
                Scenario smallest = Shrinking.smallest(scenario, isWrong);
                throw new AssertionError("seed " + seed + ": " + fault(smallest).orElseThrow() + "\n" + smallest);
            }
            KeyReference reference = new KeyReference(scenario);
            told.merge(Severity.WARNING, reference.unwritten().size(), Integer::sum);
            told.merge(Severity.INFORMATION, reference.unread().size(), Integer::sum);
        }
        assertThat(told.values()).allMatch(count -> count > WORKFLOWS / 40);
    }

    private static Optional<String> fault(Scenario scenario) {
        Analysis analysis = Scenarios.analyze(scenario);
        KeyReference reference = new KeyReference(scenario);
        Set<String> unwritten = keys(analysis, "nothing writes the key ");
        Set<String> unread = keys(analysis, "no trigger reads the key ");
        return unwritten.equals(reference.unwritten()) && unread.equals(reference.unread()) ? Optional.empty()
                : Optional.of("told " + unwritten + " and " + unread + ", but the reference has " + reference.unwritten()
                        + " and " + reference.unread());
    }

    private static Set<String> keys(Analysis analysis, String beginning) {
        Set<String> keys = new TreeSet<>();
        Workflows.findings(analysis, Rule.UNKNOWN_KEY).stream().filter(each -> each.message().startsWith(beginning))
                .forEach(each -> keys.add(each.message().substring(beginning.length()).split(",")[0]));
        return keys;
    }
}
