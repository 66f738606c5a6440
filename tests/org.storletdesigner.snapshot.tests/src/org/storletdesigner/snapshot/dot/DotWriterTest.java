package org.storletdesigner.snapshot.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.snapshot.Sample;
import org.storletdesigner.snapshot.graph.Drawings;

class DotWriterTest {
    /** What stands between quotes, escapes included. */
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    static String dot(Sample sample) throws IOException {
        StringBuilder out = new StringBuilder();
        DotWriter.write(Drawings.of(sample.document(), sample.analysis()), out);
        return out.toString();
    }

    @Test
    void storletsAreClustersAndHandlersAreNodes() throws IOException {
        String dot = dot(new Sample("My flow").handler("Copy", "copy", "type = video", "stage = copied"));
        assertThat(dot).startsWith("digraph workflow {\n").endsWith("}\n")
                .contains("label=\"My flow\"", "subgraph \"cluster__", "label=\"Copy\"",
                        "\"handler_id0\" [label=\"copy\\nwhen type = video\\nthen stage = copied\"",
                        "handler=\"Copy.copy\"",
                        "trigger=\"type = video\", output=\"stage = copied\"");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            COMPLETE,  style="solid"
            POSSIBLE,  style="dashed"
            PARTIAL,   style="dotted"
            UNDECIDED, arrowhead="empty"
            """)
    void anEdgeHasItsVerdictItsReasonAndItsStyle(Verdict verdict, String style) throws IOException {
        Sample sample = new Sample("x").handler("s", "a", "true", "k = v").edge(0, 0, verdict, "Because \"it\" is.");
        String word = verdict.name().toLowerCase(Locale.ROOT);
        assertThat(dot(sample)).contains("\"handler_id0\" -> \"handler_id0\" [verdict=\"" + word
                + "\", reason=\"Because \\\"it\\\" is.\", tooltip=\"s.a \u2192 s.a\\n", style);
    }

    @Test
    void labelsStandBesideEdgesOnDemand() throws IOException {
        Sample sample = new Sample("x").handler("s", "a", "true", "k = v").edge(0, 0, Verdict.PARTIAL, "");
        StringBuilder labelled = new StringBuilder();
        DotWriter.write(Drawings.of(sample.document(), sample.analysis()), DotWriter.EdgeLabels.VERDICT, labelled);
        assertThat(labelled.toString()).contains("label=\"partial\"");
        assertThat(dot(sample)).doesNotContain("label=\"partial\"");
    }

    @Test
    void faultsAndCyclesShow() throws IOException {
        String dot = dot(new Sample("x").handler("s", "a", "true", "k = v").edge(0, 0, Verdict.COMPLETE, "")
                .cycle(Severity.ERROR, 0).finding(Rule.STARVING, Severity.WARNING, "Never.", 0));
        assertThat(dot).contains("severity=\"error\"", "penwidth=\"2.8\"", "warning (starving): Never.");
    }

    @Test
    void noStringReachesTheLengthAtWhichGraphvizStops() throws IOException {
        assertThat(STRING.matcher(dot(Sample.hostile())).results()).isNotEmpty()
                .allMatch(match -> match.group(1).getBytes(StandardCharsets.UTF_8).length < 16384);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            plain_name-1, plain_name-1
            a b,          a%20b
            é,            %C3%A9
            %41,          %2541
            A,            A
            """)
    void anIdIsPlainAndReversible(String name, String id) {
        assertThat(DotText.id("", name)).isEqualTo('"' + id + '"');
    }

    @Test
    void longIdsAreShortAndStayDifferent() {
        String name = "x".repeat(5000);
        assertThat(DotText.id("", name + "a")).isNotEqualTo(DotText.id("", name + "b")).hasSizeLessThan(1100);
    }

    @Test
    void theLongestTextsStayBelowTheLimit() {
        for (String unit : List.of("&", "\"", "\\", "\u0000", "\\E", "\uD83D\uDE00", "\u4E2D")) {
            assertThat(DotText.tooltip(List.of(unit.repeat(20000))).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(16384);
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        assertThat(dot(Sample.random(30, 60, 5))).isEqualTo(dot(Sample.random(30, 60, 5)));
    }
}
