package org.storletdesigner.cli.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Permission;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.cli.baseline.Comparison;
import org.storletdesigner.cli.baseline.Judged;
import org.storletdesigner.cli.baseline.Standing;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;
import org.storletdesigner.cli.input.Inputs;
import org.storletdesigner.cli.input.OpenedFile;
import org.storletdesigner.logic.limit.Limits;

class SarifReportTest {
    private static final Finding FINDING =
            Finding.of(Rule.OVERLAP, Severity.INFORMATION, List.of("A.run", "B.run"), "", "both run");

    @Test
    void aPermittedFindingIsSuppressedWithItsReason() throws IOException, AtFault {
        JsonNode result = result(FINDING.with(new Permission("the order does not matter", false), "both run"));
        assertThat(result.get("suppressions")).isEqualTo(new ObjectMapper().readTree("""
                [{"kind": "external", "status": "accepted", "justification": "the order does not matter."}]"""));
        assertThat(result.get("level").asText()).isEqualTo("note");
    }

    @Test
    void aFindingWhosePermitLapsedIsNotSuppressed() throws IOException, AtFault {
        assertThat(result(FINDING.with(new Permission("once", true), "both run")).has("suppressions")).isFalse();
        assertThat(result(FINDING).has("suppressions")).isFalse();
    }

    @Test
    void aFindingAboutNoHandlerStandsAtTheBeginningOfTheFile() throws IOException, AtFault {
        JsonNode result = result(Finding.of(Rule.UNDECIDED, Severity.WARNING, List.of(), "", "3 pairs are open"));
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(1);
        assertThat(result.at("/message/text").asText()).isEqualTo("3 pairs are open.");
    }

    @Test
    void aFindingAboutManyHandlersNamesAFew() throws IOException, AtFault {
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "S" + i + ".run").toList();
        JsonNode result = result(Finding.of(Rule.OVERLAP, Severity.WARNING, many, "", "all run"));
        assertThat(result.at("/message/text").asText())
                .isEqualTo("S0.run, S1.run, S2.run, S3.run and 9996 more: all run.");
        assertThat(result.get("relatedLocations")).hasSize(100);
    }

    private static JsonNode result(Finding finding) throws IOException, AtFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream empty = new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8));
        OpenedFile file = new Inputs(Console.of(empty, out, out)).open("-");
        try (SarifReport report = new SarifReport(out)) {
            report.add(file, new Analyzer(Limits.DEFAULT).analyze(file.workflow(), Progress.NONE),
                    new Comparison(false, List.of(new Judged(finding, Standing.NEW)), List.of(), Optional.empty()));
        }
        return new ObjectMapper().readTree(out.toByteArray()).at("/runs/0/results/0");
    }
}
