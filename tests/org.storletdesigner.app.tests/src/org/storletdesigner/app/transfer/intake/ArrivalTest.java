package org.storletdesigner.app.transfer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.app.transfer.SnapshotText;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.file.SnapshotFormat;

class ArrivalTest {
    private static final Workflow DOCUMENT = WorkflowBuilder.named("test")
            .storlet("First", each -> each.handler("one", "k = v", "k = w"))
            .storlet("Second", each -> each.handler("two", "k = w", "none")).build();
    private static final String FOREIGN = """
            digraph {
              subgraph cluster_shop { label="Shop"; order; pay }
              order -> pay [label="paid"]; order -> pay; pay -> ship; pay -> nowhere
            }
            """;

    @TempDir
    private Path folder;

    private static String snapshot() throws IOException {
        return SnapshotText.of(DOCUMENT, SnapshotFormat.DOT);
    }

    private Arrival read(String content) throws IOException {
        return Arrival.read(Files.writeString(folder.resolve("some.dot"), content));
    }

    @Test
    void aByteThatIsNoCharacterIsAnItemOfItsOwnAndCostsNothing() throws IOException {
        byte[] bytes = snapshot().getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("First.one")] = (byte) 0xFF;
        Arrival arrival = Arrival.read(Files.write(folder.resolve("some.dot"), bytes));
        assertThat(arrival.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(arrival.items()).singleElement().satisfies(item ->
                assertThat(item.sentence()).isEqualTo("byte FF is not UTF-8 here"));
        assertThat(WorkflowFiles.bytes(arrival.document(), "")).isEqualTo(WorkflowFiles.bytes(DOCUMENT, ""));
    }

    @Test
    void anIntactSnapshotOpensAtOnce() throws IOException {
        Arrival arrival = read(snapshot());
        assertThat(arrival.kind()).isEqualTo(Kind.INTACT);
        assertThat(arrival.isPlain()).isTrue();
        assertThat(arrival.edges()).isEmpty();
        assertThat(arrival.name()).isEqualTo("some");
    }

    @Test
    void anEditedOneSaysWhichItem() throws IOException {
        Arrival arrival = read(snapshot().replace("name=First", "name=Fourth"));
        assertThat(arrival.kind()).isEqualTo(Kind.EDITED);
        assertThat(arrival.isPlain()).isFalse();
        assertThat(arrival.lost()).isZero();
        assertThat(arrival.items()).contains(new Item("Edited", false, "the storlet 'Fourth'", "it was edited"));
    }

    @Test
    void aDamagedOneSaysWhatIsLostAndWhere() throws IOException {
        Arrival arrival = read(SnapshotText.cutOff(DOCUMENT, SnapshotFormat.DOT));
        assertThat(arrival.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(arrival.lost()).isPositive();
        assertThat(arrival.items().getFirst().subject()).matches("line \\d+, column \\d+");
    }

    @Test
    void theEdgesOfAnotherProgramAreNamed() throws IOException {
        Arrival arrival = read(FOREIGN);
        assertThat(arrival.kind()).isEqualTo(Kind.FOREIGN);
        assertThat(arrival.items()).contains(
                new Item("Line", false, "Shop.order → Shop.pay", "the file draws it as 'paid'"));
        assertThat(arrival.edges()).hasSize(4);
    }

    @Test
    void rulesThatCannotBeTakenOverAreNamedWithTheirPlace() throws IOException {
        Arrival arrival = read("""
                [{"handlerID": "S.good"},
                 {"handlerID": "S.bad", "triggerEvaluator": true}]
                """);
        assertThat(arrival.kind()).isEqualTo(Kind.RULES);
        assertThat(arrival.lost()).isEqualTo(1);
        assertThat(arrival.items().getFirst().subject()).startsWith("S.bad, line 2, column ");
    }

    @Test
    void whoWantsAnyWorkflowGetsThatOfADocument() throws IOException {
        Path file = folder.resolve("some.storlets");
        WorkflowFiles.write(DOCUMENT, file);
        Arrival arrival = Arrival.ofAny(file);
        assertThat(arrival.isPlain()).isTrue();
        assertThat(arrival.kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(WorkflowFiles.bytes(arrival.document(), "")).isEqualTo(Files.readAllBytes(file));
        assertThatThrownBy(() -> Arrival.read(file)).hasMessageContaining("a workflow is opened by File, Open");
    }

    @Test
    void whatIsNeitherGraphNorRulesIsRefused() {
        assertThatThrownBy(() -> read("hello")).isInstanceOf(FileFormatException.class)
                .hasMessageContaining("neither a graph nor rules");
        assertThatThrownBy(() -> Arrival.read(folder)).isInstanceOf(FileFormatException.class);
        assertThatThrownBy(() -> Arrival.read(folder.resolve("none"))).isInstanceOf(FileFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        digraph { a },                  true
        graph [ node [ id 1 ] ],        true
        [],                             true
        '  {"rules": 1}',               true
        <?xml version="1.0"?><graphml/>, true
        <?xml version="1.0"?><storlets/>, false
        hello,                          false
        '',                             false""")
    void graphsAndRulesAreTakenWhateverTheirName(String content, boolean taken) throws IOException {
        assertThat(Intake.takes(Files.writeString(folder.resolve("any.name"), content))).isEqualTo(taken);
        assertThat(Intake.takes(folder.resolve("none"))).isFalse();
    }

    @Test
    void whatWasReadIsCountedAndDrawn() throws IOException {
        Look look = Look.at(read(snapshot()).document(), Limits.DEFAULT, Progress.NONE);
        assertThat(look.counts()).startsWith("Storlets: 2, handlers: 2, edges: 1");
        assertThat(look.picture()).hasValueSatisfying(picture -> assertThat(picture.width).isGreaterThan(100));
        assertThat(Look.at(read(FOREIGN).document(), Limits.DEFAULT, Progress.NONE).picture()).isEmpty();
    }

    @Test
    void aCancelledReadingSaysNothing() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Path file = Files.writeString(folder.resolve("a.dot"), FOREIGN);
        new ReadingJob(file, Limits.DEFAULT, new Silence()).run(monitor);
        new ReadingJob(folder.resolve("none"), Limits.DEFAULT, new Silence()).run(monitor);
    }

    @Test
    void allTextsAreThere() {
        assertThat(IntakeMessages.class.getFields()).allSatisfy(field ->
                assertThat((String) field.get(null)).doesNotStartWith("NLS missing"));
    }

    private static final class Silence implements ReadingJob.Listener {
        @Override
        public void read(Arrival arrival) {
            throw new AssertionError(arrival);
        }

        @Override
        public void unreadable(FileFormatException problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void seen(Look look) {
            throw new AssertionError(look);
        }
    }
}
