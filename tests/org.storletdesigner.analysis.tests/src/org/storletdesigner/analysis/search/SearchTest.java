package org.storletdesigner.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.WorkflowBuilder;

class SearchTest {
    private static final Workflow DOCUMENT = WorkflowBuilder.named("test")
            .storlet("Transcode", DefinitionBuilder.named("Transcoder").description("Makes videos small")
                    .variable("to", "h264").handler("run", "type = video && size > 100", "codec = ${to}").build(),
                    storlet -> { })
            .storlet("Play", part -> part.handler("check", "codec in (h264, vp9)", "checked = yes && type = video"))
            .storlet("Old", DefinitionBuilder.named("Old").handler("run", "state = video", "codec = x").build(),
                    storlet -> storlet.setDisabled(true))
            .storlet("Again", part -> part.handler("a", "side = left", "side = right").handler("b", "side = right",
                    "side = left"))
            .source("Camera", "type = video && size = 200")
            .note("Ask the video team")
            .build();
    private static final Optional<Analysis> ANALYSIS = Optional.of(new Analyzer(Limits.DEFAULT)
            .analyze(WorkflowExtractor.extract(DOCUMENT, 1), Progress.NONE));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            transcode            | STORLET Transcode, HANDLER Transcode.run
            small                | STORLET Transcode
            h264                 | STORLET Transcode, HANDLER Transcode.run, HANDLER Play.check
            "codec = h264"       | HANDLER Transcode.run
            ${to}                | HANDLER Transcode.run
            key:type             | HANDLER Transcode.run, HANDLER Play.check, SOURCE Camera
            key=size             | HANDLER Transcode.run, SOURCE Camera
            key=siz              |
            value:h264           | HANDLER Transcode.run, HANDLER Play.check
            value:video          | HANDLER Transcode.run, HANDLER Play.check, HANDLER Old.run, SOURCE Camera
            key:type value:video | HANDLER Transcode.run, HANDLER Play.check, SOURCE Camera
            key:size value:video |
            verdict:complete     | EDGE Again.a → Again.b, EDGE Again.b → Again.a, EDGE Play.check → Play.check, \
            EDGE Transcode.run → Play.check, EDGE Transcode.run → Transcode.run
            verdict:p            | EDGE Play.check → Transcode.run
            verdict: key:side    | EDGE Again.a → Again.b, EDGE Again.b → Again.a
            verdict:complete -storlet:again | EDGE Play.check → Play.check, EDGE Transcode.run → Play.check, \
            EDGE Transcode.run → Transcode.run
            storlet:old          | STORLET Old, HANDLER Old.run
            is:disabled          | STORLET Old, HANDLER Old.run
            note:team            | NOTE
            team                 | NOTE
            TEAM -video          |
            handler:Again.a -rule: | HANDLER Again.a
            nothing-of-this      |
            """)
    void findsWhatFits(String query, String expected) {
        List<String> found = hits(query).stream().filter(hit -> hit.kind() != Hit.Kind.FINDING).map(SearchTest::text)
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void findingsAreFoundByRuleSeverityHandlerAndSentence() {
        Hit ring = hits("rule:cycle").getFirst();
        assertThat(ring.kind()).isEqualTo(Hit.Kind.FINDING);
        assertThat(ring.where()).isEqualTo("cycle: Again.a, Again.b");
        assertThat(ring.elements()).containsExactly(id("Again.a"), id("Again.b"));
        assertThat(hits("rule=cycle severity:" + severity("rule=cycle"))).contains(ring);
        assertThat(hits("\"" + ring.text().substring(0, 12) + "\"")).contains(ring);
        assertThat(hits("rule:cycle key:side")).contains(ring);
        assertThat(hits("rule:cycle key:codec")).doesNotContain(ring);
        assertThat(hits("rule:cycle is:permitted")).isEmpty();
    }

    private static String severity(String query) {
        return ANALYSIS.orElseThrow().findings().stream().filter(each -> each.rule().id().equals(query.substring(5)))
                .findFirst().orElseThrow().severity().word();
    }

    @Test
    void edgesAreFoundOnlyWhereAVerdictIsAskedFor() {
        assertThat(hits("again")).noneMatch(hit -> hit.kind() == Hit.Kind.EDGE);
        assertThat(hits("-verdict:complete again")).noneMatch(hit -> hit.kind() == Hit.Kind.EDGE);
        Hit edge = hits("again verdict:complete").getFirst();
        assertThat(edge.elements()).containsExactly(id("Again.a"), id("Again.b"));
        assertThat(edge.verdict()).contains("complete");
    }

    @Test
    void withoutAnAnalysisTextsAreSearchedAsTheyAreWritten() {
        Search search = new Search(SearchIndex.of(DOCUMENT), Optional.empty());
        assertThat(search.of(SearchQuery.parse("value:${to}").orThrow(), 10, Progress.NONE).hits())
                .extracting(Hit::where).containsExactly("Transcode.run");
        assertThat(search.of(SearchQuery.parse("verdict:").orThrow(), 10, Progress.NONE).hits()).isEmpty();
    }

    @Test
    void moreThanIsWantedIsToldAndNotListed() {
        SearchQuery all = SearchQuery.parse("verdict:").orThrow();
        assertThat(search().of(all, 2, Progress.NONE)).satisfies(hits -> {
            assertThat(hits.hits()).hasSize(2);
            assertThat(hits.more()).isTrue();
        });
        assertThat(search().of(all, 6, Progress.NONE).more()).isFalse();
        assertThat(search().of(SearchQuery.parse("").orThrow(), 2, Progress.NONE)).isEqualTo(new Hits(List.of(),
                false));
    }

    @Test
    void aSearchCanBeStopped() {
        assertThatThrownBy(() -> search().of(SearchQuery.parse("x").orThrow(), 9, (task, done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    private static Search search() {
        return new Search(SearchIndex.of(DOCUMENT), ANALYSIS);
    }

    private static List<Hit> hits(String query) {
        return search().of(SearchQuery.parse(query).orThrow(), 100, Progress.NONE).hits();
    }

    private static String text(Hit hit) {
        return (hit.kind() + " " + hit.where()).strip();
    }

    private static String id(String name) {
        return HandlerNames.find(DOCUMENT, name).orElseThrow().getId();
    }
}
