package org.storletdesigner.analysis.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.Workflows;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.Storlets;
import org.storletdesigner.model.design.WorkflowBuilder;

class RepairingTest {
    private static Analysis analyze(Workflow document) {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }

    /** Carries out every repair of every finding, each in a copy of its own, and tells how many there were. */
    private static int repairEverything(WorkflowBuilder builder) {
        Analysis before = analyze(builder.build());
        Repairs repairs = new Repairs(new Analyzer(Limits.DEFAULT), 500);
        int done = 0;
        for (Finding finding : before.findings()) {
            for (Offer offer : repairs.of(before, finding, Progress.NONE)) {
                Workflow copy = EcoreUtil.copy(builder.build());
                Repairing.apply(offer.repair(), copy);
                Analysis after = analyze(copy);
                assertThat(after.findings().stream().filter(each -> !each.isPermitted()).map(Finding::id))
                        .as("%s after %s", finding, offer.repair()).doesNotContain(finding.id());
                assertThat(new Trial(null, Progress.NONE, before).offer(offer.repair(), after)).isEqualTo(offer);
                done++;
            }
        }
        return done;
    }

    private static WorkflowBuilder everything() {
        StorletWithVariables shared = new StorletWithVariables();
        return Workflows.of("shrink", "type = image", "new: type = image && size = small", "a", "type = image", "f = png",
                "b", "type = image && size = large", "f = pdf", "look", "size = smal # a slip", "none")
                .source("clients", "new: type = image && size in (small, large) && format = x")
                .storlet("one", shared.definition(), storlet -> Storlets.bind(storlet, "key", List.of("formt")))
                .storlet("two", shared.definition(), storlet -> Storlets.bind(storlet, "key", List.of("format")));
    }

    /** A definition whose key a storlet chooses. */
    private static final class StorletWithVariables {
        org.storletdesigner.model.StorletDefinition definition() {
            return DefinitionBuilder.named("shared").variable("key").handler("h", "${key} = x", "none").build();
        }
    }

    @Test
    void whatIsOfferedMendsTheDocumentAsTheTrialSaid() {
        assertThat(repairEverything(everything())).isGreaterThan(10);
        assertThat(repairEverything(everything().keys(Keys.FOLDED))).isGreaterThan(10);
    }

    @Test
    void aCorrectionChangesTheBindingInWhichTheNameStands() {
        Workflow document = everything().build();
        Repairing.apply(new Repair.CorrectName(List.of("one.h"), "formt", Optional.empty(), "format"), document);
        Storlet one = Storlets.find(document, "one").orElseThrow();
        assertThat(Storlets.values(one).get("key")).containsExactly("format");
        assertThat(one.getDefinition().getHandlers().getFirst().getTrigger()).isEqualTo("${key} = x");
    }

    @Test
    void aCorrectedTextKeepsEverythingElse() {
        Workflow document = everything().build();
        Repairing.apply(new Repair.CorrectName(List.of("look.h"), "size", Optional.of("smal"), "small"), document);
        assertThat(Storlets.find(document, "look").orElseThrow().getDefinition().getHandlers().getFirst().getTrigger())
                .isEqualTo("size = small # a slip");
    }

    @ParameterizedTest(name = "'{0}' becomes {1}")
    @CsvSource(delimiterString = "=>", textBlock = """
            ''           => z = 1
            x = 1        => (x = 1) && (z = 1)
            x = 1 || y=2 => (x = 1 || y=2) && (z = 1)
            x = 1 # why  => (x = 1 # why\\n) && (z = 1)
            """)
    void aConditionJoinsWhatStandsThere(String old, String expected) {
        Workflow document = everything().build();
        Storlet storlet = Storlets.find(document, "a").orElseThrow();
        storlet.getHandlers().getFirst().setExtraCondition(old);
        ParseResult<org.storletdesigner.logic.expression.Expression> added = Parser.expression("z = 1");
        assertThat(added).isInstanceOfSatisfying(ParseResult.Parsed.class, parsed -> Repairing.apply(
                new Repair.AddCondition("a.h", (org.storletdesigner.logic.expression.Expression) parsed.value()), document));
        String now = storlet.getHandlers().getFirst().getExtraCondition();
        assertThat(now).isEqualTo(expected.replace("\\n", "\n"));
        assertThat(Parser.expression(now)).isInstanceOf(ParseResult.Parsed.class);
    }

    @Test
    void aPermitIsAboutItsHandlersAndHasItsReason() {
        Workflow document = everything().build();
        Repairing.apply(new Repair.Permit("cycle", List.of("shrink.h"), "digest"), "meant so", document);
        assertThat(document.getPermits()).singleElement().satisfies(permit -> {
            assertThat(permit.getReason()).isEqualTo("meant so");
            assertThat(permit.getHandlers()).extracting(handler -> handler.getDefinition().getName()).containsExactly("h");
        });
    }

    @Test
    void aRepairThatDoesNotFitAnyMoreSaysWhyAndChangesNothing() {
        Workflow document = everything().build();
        Repair gone = new Repair.Permit("cycle", List.of("shrink.h", "gone.h"), "digest");
        assertThat(Repairing.obstacle(gone, document)).contains("there is no handler gone.h");
        assertThatThrownBy(() -> Repairing.apply(gone, document)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the repair does not fit: there is no handler gone.h");
        assertThat(document.getPermits()).isEmpty();
        assertThat(Repairing.obstacle(new Repair.CorrectName(List.of(), "nokey", Optional.empty(), "key"), document))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("nokey"));
    }

    @Test
    void aFindingIsGoneWithTheCorrectionThatIsOfferedForIt() {
        Analysis analysis = analyze(everything().build());
        assertThat(Workflows.findings(analysis, Rule.UNKNOWN_KEY)).extracting(Finding::message)
                .anyMatch(message -> message.contains("did you mean format?"));
    }
}
