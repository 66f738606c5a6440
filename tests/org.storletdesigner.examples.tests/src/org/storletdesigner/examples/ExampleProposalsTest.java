package org.storletdesigner.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.addition.Addition;
import org.storletdesigner.analysis.addition.Proposal;
import org.storletdesigner.analysis.addition.Proposals;
import org.storletdesigner.analysis.addition.Proposer;
import org.storletdesigner.analysis.addition.Wish;
import org.storletdesigner.analysis.addition.Wish.Direction;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.LibraryFiles;

/** Definitions of the shipped libraries are connected with the handlers of the shipped workflows. */
class ExampleProposalsTest {
    @ParameterizedTest(name = "{2} {1} {3}: {4} with {5}")
    @CsvSource(delimiter = '|', textBlock = """
            documents  | TRIGGERS     | Converter   | Resizing.resize          | PARTIAL  | outputvalue=PNG
            documents  | TRIGGERS     | Converter   | Translating.translate    | PARTIAL  | outputvalue=pdf
            documents  | TRIGGERED_BY | Notifier    | Resizing.resize          | COMPLETE | width=480
            documents  | TRIGGERED_BY | Converter   | ImageConverting.convert  | COMPLETE | inputvalue=PNG
            thumbnails | TRIGGERED_BY | Cataloguer  | Thumbnails.shrink        | COMPLETE | inputbucket=photos-small
            """)
    void whatConnectsThemIsProposed(String file, Direction direction, String definition, String handler,
            Verdict verdict,
            String value) throws IOException {
        Proposals proposals = propose(file, direction, definition, handler);
        assertThat(proposals.list()).isNotEmpty();
        Proposal best = proposals.list().getFirst();
        assertThat(best.answer().verdict()).isEqualTo(verdict);
        assertThat(best.values().entrySet().stream().map(each -> each.getKey() + "=" + String.join(",",
                each.getValue())))
                .contains(value);
    }

    @Test
    void whatIsProposedIsWhatTheEngineSaysOfIt() throws IOException {
        Workflow document = Examples.read("documents.storlets").document();
        Analysis now = Examples.analysis("documents.storlets");
        for (Handler target : now.workflow().handlers()) {
            for (Proposal proposal : propose("documents", Direction.TRIGGERS, "Converter", target.name()).list()) {
                Addition addition = Addition.of(document, definition("Converter"));
                addition.bind(proposal.values());
                Handler placed = addition.workflow().handlers().stream()
                        .filter(each -> addition.handlers().contains(each.id())).findFirst().orElseThrow();
                assertThat(new Analyzer(Limits.DEFAULT).explain(placed, target, StoreRules.DEFAULT).verdict())
                        .isEqualTo(proposal.answer().verdict());
                assertThat(proposal.outcome().triggers().stream().map(edge -> edge.to().name()))
                        .contains(target.name());
            }
        }
    }

    @Test
    void whereNothingDoesItIsSaidWhy() throws IOException {
        Proposals proposals = propose("documents", Direction.TRIGGERS, "Thumbnailer", "Resizing.resize");
        assertThat(proposals.list()).isEmpty();
        assertThat(proposals.nearest().orElseThrow().sentence()).isNotBlank();
    }

    private static Proposals propose(String file, Direction direction, String definition, String handler)
            throws IOException {
        Workflow document = Examples.read(file + ".storlets").document();
        Analysis now = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
        Wish wish = new Wish(direction, now.workflow().handler(handler).orElseThrow());
        return new Proposer(Limits.DEFAULT).propose(now, Addition.of(document, definition(definition)), wish,
                Progress.NONE);
    }

    private static StorletDefinition definition(String name) throws IOException {
        byte[] bytes = Examples.bytes("examples.storletlib");
        List<StorletDefinition> all = LibraryFiles.read(new ByteArrayInputStream(bytes), "examples.storletlib")
                .getDefinitions();
        return all.stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }
}
