package org.storletdesigner.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.design.WorkflowBuilder;

class RepairsTest {
    private static List<Offer> offers(WorkflowBuilder builder, Rule rule) {
        Analysis analysis = Workflows.analyze(builder);
        return new Repairs(new Analyzer(Limits.DEFAULT), 100).of(analysis,
                Workflows.findings(analysis, rule).getFirst(), Progress.NONE);
    }

    private static List<String> texts(List<Offer> offers) {
        return offers.stream().map(offer -> switch (offer.repair()) {
            case Repair.AddCondition(String handler, var condition) -> handler + ": " + Printer.print(condition);
            case Repair.CorrectName correct -> correct.name() + " to " + correct.correction();
            case Repair.Permit permit -> "permit " + permit.rule() + " " + permit.handlers();
        }).toList();
    }

    private static WorkflowBuilder thumbnails() {
        return Workflows.of("shrink", "type = image", "new: type = image && size = small",
                "index", "type = image", "none");
    }

    @Test
    void aCycleIsBrokenByNotReadingWhatItWrites() {
        List<Offer> offers = offers(thumbnails(), Rule.CYCLE);
        assertThat(texts(offers)).containsExactly("shrink.h: size != small", "permit cycle [shrink.h]");
        Offer first = offers.getFirst();
        assertThat(first.edgesGone()).extracting(edge -> edge.to().name()).containsExactly("shrink.h");
        assertThat(first.findingsGone()).extracting(Finding::rule).contains(Rule.CYCLE);
        assertThat(first.edgesNew()).isEmpty();
    }

    @Test
    void noConditionIsOfferedThatMakesAHandlerStarve() {
        assertThat(texts(offers(Workflows.of("ping", "s = 1", "s = 2", "pong", "s = 2", "s = 1"), Rule.CYCLE)))
                .containsExactly("permit cycle [ping.h, pong.h]");
    }

    @Test
    void theRepairThatDisconnectsLeastComesFirst() {
        List<Offer> offers = offers(Workflows.of("x", "type = video", "new: type = audio && from = x",
                "y", "type = audio", "new: type = video && from = y",
                "w", "stage = 1", "new: type = video && from = y"), Rule.CYCLE);
        assertThat(texts(offers)).containsExactly("y.h: from != x", "x.h: from != y", "permit cycle [x.h, y.h]");
        assertThat(offers).extracting(offer -> offer.edgesGone().size()).containsExactly(1, 2, 0);
    }

    @Test
    void twoAtomsAreTakenWhereOneIsNotEnough() {
        assertThat(texts(offers(Workflows.of("x", "type = video", "new: type = video && size = small",
                "y", "size = small", "new: type = video && form = mp4"), Rule.CYCLE)))
                .contains("x.h: size != small && form != mp4");
    }

    @Test
    void aConflictIsMendedByTriggersThatExcludeEachOther() {
        List<Offer> offers = offers(Workflows.of("a", "type = video", "f = png",
                "b", "type = video && size = large", "f = pdf"), Rule.CONFLICT);
        assertThat(texts(offers)).startsWith("a.h: size != large").doesNotContain("b.h: size != large")
                .endsWith("permit conflict [a.h, b.h]");
    }

    @Test
    void whatIsOfferedDoesAwayWithTheFinding() {
        WorkflowBuilder builder = thumbnails();
        Repair.Permit permit = (Repair.Permit) offers(builder, Rule.CYCLE).getLast().repair();
        Analysis permitted = Workflows.analyze(builder.permit(permit.rule(), "small ones", permit.digest(),
                permit.handlers().toArray(String[]::new)));
        assertThat(Workflows.findings(permitted, Rule.CYCLE)).allMatch(Finding::isPermitted);
        builder.build().getStorlets().getFirst().getHandlers().getFirst().setExtraCondition("size != small");
        assertThat(Workflows.findings(Workflows.analyze(builder), Rule.CYCLE)).isEmpty();
    }

    @Test
    void withoutTrialsOnlyThePermitIsLeft() {
        Analysis analysis = Workflows.analyze(thumbnails());
        assertThat(texts(new Repairs(new Analyzer(Limits.DEFAULT), 0).of(analysis,
                Workflows.findings(analysis, Rule.CYCLE).getFirst(), Progress.NONE)))
                .containsExactly("permit cycle [shrink.h]");
    }

    private static WorkflowBuilder withSlips() {
        return Workflows.of("make", "kind = raw", "Format = PNG", "use", "Formt = PNG", "made = yes", "look", "Format = PGN",
                "none").source("clients", "kind = raw");
    }

    private static List<Offer> offersFor(String word) {
        Analysis analysis = Workflows.analyze(withSlips());
        Finding slip = Workflows.findings(analysis, Rule.UNKNOWN_KEY).stream()
                .filter(finding -> finding.message().contains(word + ",") || finding.message().contains('"' + word + '"'))
                .findFirst().orElseThrow();
        return new Repairs(new Analyzer(Limits.DEFAULT), 100).of(analysis, slip, Progress.NONE);
    }

    @Test
    void aMistypedKeyIsCorrectedToTheNearOneThatMendsIt() {
        List<Offer> offers = offersFor("Formt");
        assertThat(texts(offers)).containsExactly("Formt to Format", "permit unknown-key [use.h]");
        assertThat(offers.getFirst().edgesNew()).hasToString("[make.h COMPLETE use.h]");
        assertThat(offers.getFirst().findingsGone()).extracting(Finding::rule).contains(Rule.STARVING, Rule.UNKNOWN_KEY);
    }

    @Test
    void aMistypedValueIsCorrectedWhereItsKeyIsComparedWithIt() {
        assertThat(texts(offersFor("PGN"))).containsExactly("PGN to PNG", "permit unknown-key [look.h]");
    }
}
