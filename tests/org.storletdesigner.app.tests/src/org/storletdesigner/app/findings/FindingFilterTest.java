package org.storletdesigner.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;

class FindingFilterTest {
    private static final Finding CYCLE = Finding.of(Rule.CYCLE, Severity.ERROR, List.of("A.run", "B.run"), "",
            "goes on for ever");
    private static final Finding STARVING = Finding.of(Rule.STARVING, Severity.WARNING, List.of("B.other"), "",
            "can never run");
    private static final Finding PERMITTED = Finding.of(Rule.OVERLAP, Severity.INFORMATION, List.of("A.run", "C.run"),
            "",
            "both fire").with(new Permission("wanted so", false), "both fire");
    private static final Finding LAPSED = Finding.of(Rule.OVERLAP, Severity.INFORMATION, List.of(), "",
            "both fire").with(new Permission("old", true), "both fire");
    private static final List<Finding> ALL = List.of(CYCLE, STARVING, PERMITTED, LAPSED);

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            ''          | 4
            FOR EVER    | 1
            b.          | 2
            never warn  | 1
            wanted      | 1
            cycle a.run | 1
            cycle c.run | 0
            """)
    void everyWordStandsSomewhereInTheFinding(String words, int shown) {
        assertThat(new FindingFilter(words, EnumSet.allOf(Severity.class), true).of(ALL)).hasSize(shown);
    }

    @Test
    void severitiesAndWhatIsPermittedAreSwitchedOff() {
        assertThat(new FindingFilter("", Set.of(Severity.WARNING), true).of(ALL)).containsExactly(STARVING);
        assertThat(new FindingFilter("", EnumSet.allOf(Severity.class), false).of(ALL))
                .containsExactly(CYCLE, STARVING, LAPSED);
    }

    @Test
    void findingsAreGrouped() {
        assertThat(groups(Grouping.SEVERITY)).containsExactly("Errors 1", "Warnings 1", "Remarks 2");
        assertThat(groups(Grouping.RULE)).containsExactly("cycle 1", "starving 1", "overlap 2");
        assertThat(groups(Grouping.STORLET)).containsExactly("(no storlet) 1", "A 2", "B 2", "C 1");
        assertThat(groups(Grouping.NONE)).containsExactly(" 4");
    }

    private static List<String> groups(Grouping by) {
        return by.groups(ALL).stream().map(group -> group.label() + " " + group.findings().size()).toList();
    }

    @Test
    void aPermitNeedsAReason() {
        assertThat(PermitDialog.fault(" \n")).isNotBlank();
        assertThat(PermitDialog.fault("known")).isNull();
    }
}
