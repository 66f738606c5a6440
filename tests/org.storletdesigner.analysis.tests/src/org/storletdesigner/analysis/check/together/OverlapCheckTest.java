package org.storletdesigner.analysis.check.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.HandlerEvent;
import org.storletdesigner.model.design.WorkflowBuilder;

class OverlapCheckTest {
    private static List<Finding> pairs(WorkflowBuilder builder) {
        return Workflows.analyze(builder).findings().stream().filter(finding -> switch (finding.rule()) {
            case OVERLAP, CONFLICT, DUPLICATE -> true;
            default -> false;
        }).toList();
    }

    @ParameterizedTest(name = "[{0}] -> [{1}] and [{2}] -> [{3}]: {4}")
    @CsvSource(delimiter = ';', textBlock = """
            type = video;              none;         type = video && size > 3;   none;                 OVERLAP
            type = video;              none;         type = audio;               none;                 NONE
            type = video;              none;         size = large;               none;                 NONE
            type = video;              f = png;      type ~ /v.*/;               f = pdf;              CONFLICT
            type = video;              f = png;      type ~ /v.*/;               f = png;              OVERLAP
            type = video;              f in (a, b);  type ~ /v.*/;               f in (a, b);          CONFLICT
            type = video;              f = png;      type ~ /v.*/;               !exists(f);           CONFLICT
            type = video;              f = png;      type ~ /v.*/;               g = pdf;              OVERLAP
            type = video;              f = png;      type ~ /v.*/;               new: f = pdf;         OVERLAP
            type = video;              f = png;      type ~ /v.*/;               f = pdf && f = png;   OVERLAP
            type = video;              f = png;      type ~ video;               f ~ png;              DUPLICATE
            type = video;              f = png;      type = video;               f = pdf;              CONFLICT
            type = video;              none;         type = video;               none;                 DUPLICATE
            type = video;              a=1 || b=2;   type = video;               b=2 || a=1;           DUPLICATE
            type = video;              a=1;          type = video;               a=1 || (a=1 && b=2);  OVERLAP
            exists(t) && t != 1;       f = png;      !(t = 1 || !exists(t));     f = png;              DUPLICATE
            true;                      none;         true;                       none;                 DUPLICATE
            t = 1 && t = 2;            none;         t = 1 && t = 2;             none;                 NONE
            """)
    void pairsAreToldByWhatFiresThemAndWhatTheyWrite(String trigger, String output, String other, String otherOutput,
            String rule) {
        List<Finding> found = pairs(Workflows.of("a", trigger, output, "b", other, otherOutput));
        assertThat(found).extracting(finding -> finding.rule().name())
                .isEqualTo(rule.equals("NONE") ? List.of() : List.of(rule));
        assertThat(found).allMatch(finding -> finding.handlers().equals(List.of("a.h", "b.h")));
    }

    @Test
    void aConflictSaysWhatIsOverwritten() {
        assertThat(pairs(Workflows.of("a", "t = 1", "f = png", "b", "t ~ /./", "!exists(f)"))).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).isEqualTo("one write from outside can fire both a.h and b.h; "
                            + "a.h can write f = \"png\", and b.h can remove f");
                    assertThat(finding.witness().orElseThrow().start().values()).isEqualTo(Map.of("t", "1"));
                });
    }

    @Test
    void declaredSourcesDecideWhatCanBeWritten() {
        WorkflowBuilder builder = Workflows.of("a", "t = 1", "none", "b", "u = 1", "none");
        assertThat(pairs(builder.source("clients", "t = 1 || t = 2"))).isEmpty();
        assertThat(pairs(builder.source("others", "t = 1 && u = 1"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.OVERLAP);
            assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
            assertThat(finding.message()).isEqualTo("one write of the source 'others' can fire both a.h and b.h");
        });
    }

    @Test
    void aHandlerThatFiresBothIsNamedEvenWithoutACommonKey() {
        assertThat(pairs(Workflows.of("x", "s = raw", "t = 1 && u = 1", "a", "t = 1", "none", "b", "u = 1", "none")))
                .extracting(Finding::message).containsExactly("one write of x.h can fire both a.h and b.h");
    }

    @Test
    void aHandlerThatNeverRunsFiresNothing() {
        assertThat(pairs(Workflows.of("x", "s = raw", "t = 1 && u = 1", "a", "t = 1", "none", "b", "u = 1", "none")
                .source("clients", "t = 1 || u = 2"))).isEmpty();
    }

    @Test
    void whatHeldBeforeIsNotFiredByTheSameChange() {
        WorkflowBuilder builder = WorkflowBuilder.named("w")
                .storlet("a", d -> d.handler("h", "t in (1, 2)", "none", HandlerEvent.CHANGE))
                .storlet("b", d -> d.handler("h", "t != 1", "none", HandlerEvent.CHANGE));
        assertThat(pairs(builder)).isEmpty();
        assertThat(pairs(builder.firing(Firing.EVERY_WRITE))).hasSize(1);
    }

    @Test
    void handlersOfDifferentEventsAreNeverFiredTogether() {
        assertThat(pairs(WorkflowBuilder.named("w")
                .storlet("a", d -> d.handler("h", "t = 1", "none", HandlerEvent.CREATE))
                .storlet("b", d -> d.handler("h", "t = 1", "none", HandlerEvent.DELETE)))).isEmpty();
    }

    @Test
    void pairsBeyondTheBudgetAreToldInOneSentence() {
        String explodes = "name ~ /(a|b)*a(a|b){18}/";
        WorkflowBuilder builder = Workflows.of("a", explodes, "none", "b", explodes, "none", "c", "k = 1", "none",
                "d", "k ~ /./", "none");
        List<Finding> open = Workflows.findings(Workflows.analyze(builder, Limits.DEFAULT), Rule.UNDECIDED);
        assertThat(open).extracting(Finding::message)
                .anyMatch(message -> message.startsWith("whether one write can fire both is open"));
        assertThat(pairs(builder)).extracting(Finding::handlers).contains(List.of("c.h", "d.h"));
    }
}
