package org.storletdesigner.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Expectation;
import org.storletdesigner.model.ExpectationKind;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Storlets;

class MediaExampleTest {
    private static final String MEDIA = "media.storlets";
    private static final List<String> ROUNDS_OF_REVIEW =
            List.of("Moderation.assign", "Moderation.edit", "Moderation.examine");

    @Test
    void thirtyThreeHandlersStandInThirteenStorletsAndOneIsSwitchedOff() throws Exception {
        Workflow media = Examples.read(MEDIA).document();
        assertThat(media.getStorlets()).hasSize(13);
        assertThat(handlers(media)).hasSize(34);
        assertThat(handlers(media)).filteredOn(handler -> !Storlets.isEnabled(handler))
                .extracting(HandlerNames::of).containsExactly("Ingest.registerTape");
        assertThat(Examples.analysis(MEDIA).workflow().handlers()).hasSize(33);
    }

    @Test
    void everythingIsReadAndNothingIsLeftUndecided() throws Exception {
        Analysis analysis = Examples.analysis(MEDIA);
        assertThat(analysis.workflow().rejected()).isEmpty();
        assertThat(analysis.workflow().notes()).isEmpty();
        assertThat(Examples.edges(analysis)).hasSize(33).noneMatch(edge -> edge.endsWith("undecided"));
    }

    @Test
    void everySlipIsFoundAndNothingElse() throws Exception {
        assertThat(Examples.analysis(MEDIA).findings()).extracting(MediaExampleTest::told).containsExactlyInAnyOrder(
                "ERROR cycle Enrichment.rewrite, Normalisation.rewrite",
                "WARNING cycle Archive.verify, Archive.schedule",
                "WARNING cycle Moderation.assign, Moderation.edit, Moderation.examine",
                "WARNING cycle Transcoding.transcode, Transcoding.retry",
                "WARNING shortcut Publishing.pack, Publishing.publish, Search.index",
                "WARNING conflict Rights.clear, Rights.restrict",
                "WARNING starving Tapes.capture, Tapes.label",
                "WARNING unknown-key Previews.render",
                "WARNING unknown-key Tapes.capture",
                "INFORMATION cycle Previews.downscale, Previews.watermark",
                "INFORMATION overlap Previews.order, Subtitles.transcribe",
                "INFORMATION overlap Publishing.publish, Search.index");
    }

    @Test
    void theMisspeltKeyIsToldWithTheOneThatIsMeant() throws Exception {
        assertThat(finding(Rule.UNKNOWN_KEY, List.of("Previews.render")).message())
                .contains("nothing writes the key Formt").contains("did you mean Format?");
    }

    @Test
    void thePreviewThatIsMadeAnewEndsAfterOneRound() throws Exception {
        assertThat(finding(Rule.CYCLE, List.of("Previews.downscale", "Previews.watermark")).laps()).hasValue(1);
    }

    @Test
    void anEditorAndALawyerLoopOnlyByTurns() throws Exception {
        Finding review = finding(Rule.CYCLE, ROUNDS_OF_REVIEW);
        assertThat(review.cycles()).hasSize(2).allSatisfy(cycle -> {
            assertThat(cycle.handlers()).hasSize(2).contains("Moderation.assign");
            assertThat(cycle.endless()).isFalse();
        });
        assertThat(review.witness()).hasValueSatisfying(run -> assertThat(run.steps()).extracting("handler")
                .containsExactly("Moderation.assign", "Moderation.edit", "Moderation.assign", "Moderation.examine"));
    }

    @Test
    void onlyTheLoopOfTheArchiveIsPermitted() throws Exception {
        assertThat(Examples.analysis(MEDIA).findings()).filteredOn(Finding::isPermitted).singleElement()
                .satisfies(loop -> {
                    assertThat(loop.handlers()).containsExactly("Archive.verify", "Archive.schedule");
                    assertThat(loop.permitted().orElseThrow()).startsWith("Checksums are compared every month");
                });
    }

    @Test
    void thePermitLapsesWhenTheArchiveComparesSomethingElse() throws Exception {
        Workflow media = Examples.read(MEDIA).document();
        HandlerNames.find(media, "Archive.schedule").orElseThrow().setExtraCondition("Bucket = assets");
        assertThat(analysis(media).findings()).noneMatch(Finding::isPermitted);
    }

    @Test
    void whatIsExpectedHoldsAndItsOppositeWouldNot() throws Exception {
        Workflow media = Examples.read(MEDIA).document();
        assertThat(media.getExpectations()).hasSize(4);
        media.getExpectations().forEach(MediaExampleTest::turnRound);
        assertThat(analysis(media).findings()).filteredOn(finding -> finding.rule() == Rule.EXPECTATION).hasSize(4)
                .extracting(Finding::severity).containsOnly(Severity.ERROR);
    }

    private static void turnRound(Expectation expectation) {
        expectation.setKind(switch (expectation.getKind()) {
            case MUST -> ExpectationKind.MUST_NEVER;
            case MUST_NEVER -> ExpectationKind.MUST;
        });
    }

    private static Finding finding(Rule rule, List<String> handlers) throws Exception {
        return Examples.analysis(MEDIA).findings().stream()
                .filter(each -> each.rule() == rule && each.handlers().equals(handlers)).findFirst().orElseThrow();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.rule().id() + " " + String.join(", ", finding.handlers());
    }

    private static Analysis analysis(Workflow document) {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }

    private static List<Handler> handlers(Workflow document) {
        return document.getStorlets().stream().flatMap(storlet -> storlet.getHandlers().stream()).toList();
    }
}
