package org.storletdesigner.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.RandomWorkflows;
import org.storletdesigner.snapshot.item.Remark;

class SnapshotsTest {
    /** A form in which a snapshot is written. */
    enum Form {
        DOT, GML, FLAT, NESTED;

        String write(Workflow document) throws IOException {
            Analysis analysis = new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
            StringBuilder out = new StringBuilder();
            switch (this) {
                case DOT -> Snapshots.write(document, analysis, SnapshotFormat.DOT, out);
                case GML -> Snapshots.write(document, analysis, SnapshotFormat.GML, out);
                case FLAT -> Snapshots.write(document, analysis, SnapshotFormat.GRAPHML, out);
                case NESTED -> Snapshots.writeNested(document, analysis, out);
            }
            return out.toString();
        }
    }

    private static final Workflow LOOP = WorkflowBuilder.named("Loop").storlet("Ping", definition ->
            definition.handler("ping", "k = a", "k = b")).storlet("Pong", definition ->
            definition.handler("pong", "k = b", "k = a")).source("upload", "k = a").note("Look here").build();

    private static Snapshot read(String text) throws FileFormatException {
        return Snapshots.read(text.getBytes(StandardCharsets.UTF_8), "f");
    }

    private static String bytes(Workflow document) throws IOException {
        return new String(WorkflowFiles.bytes(document, "f"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackEqualAndGivesTheSameBytesAgain(Form form) throws IOException {
        for (int seed = 0; seed < 1_000; seed++) {
            Workflow document = new RandomWorkflows(seed).next();
            String written = form.write(document);
            Snapshot snapshot = read(written);
            assertThat(snapshot.remarks()).as("seed %d", seed).isEmpty();
            assertThat(snapshot.condition()).isEqualTo(Condition.INTACT);
            assertThat(bytes(snapshot.document())).as("seed %d", seed).isEqualTo(bytes(document));
            assertThat(form.write(snapshot.document())).as("seed %d", seed).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEdgesAreReadAsTheyAreDrawn(Form form) throws IOException {
        assertThat(read(form.write(LOOP)).edges()).containsExactly(
                new DrawnEdge("Ping.ping", "Pong.pong", "complete"), new DrawnEdge("Pong.pong", "Ping.ping", "complete"));
    }

    @ParameterizedTest
    @EnumSource
    void anEditedConditionReadsAndIsTold(Form form) throws IOException {
        Snapshot snapshot = read(form.write(LOOP).replace("trigger=k = a", "trigger=k = c"));
        assertThat(snapshot.condition()).isEqualTo(Condition.EDITED);
        assertThat(snapshot.document().getDefinitions().get(0).getHandlers().get(0).getTrigger()).isEqualTo("k = c");
        assertThat(snapshot.remarks()).extracting(Remark::toString)
                .containsExactly("the handler definition 'ping': it was edited");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingNodeIsDamageAndTheRestIsKept(Form form) throws IOException {
        String id = LOOP.getStorlets().get(1).getHandlers().get(0).getId();
        String written = form.write(LOOP);
        Matcher item = Pattern.compile("[0-9a-f]{64};Handler;" + id + ";").matcher(written);
        assertThat(item.find()).isTrue();
        Snapshot snapshot = read(written.substring(0, item.start()) + "zz" + written.substring(item.start() + 2));
        assertThat(snapshot.condition()).isEqualTo(Condition.DAMAGED);
        assertThat(snapshot.document().getStorlets()).hasSize(2);
        assertThat(snapshot.remarks()).extracting(Remark::kind).contains(Remark.Kind.UNREADABLE, Remark.Kind.MISSING);
        assertThat(snapshot.remarks()).extracting(Remark::sentence)
                .contains("what was said of it is lost; it stands without an extra condition");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatBreaksOffAnywhereGivesWhatStandsBeforeAndSaysSo(Form form) throws IOException {
        String written = form.write(LOOP);
        Random random = new Random(7);
        int saved = 0;
        for (int i = 0; i < 300; i++) {
            int end = random.nextInt(written.length() - 12);
            try {
                Snapshot snapshot = read(written.substring(0, end));
                assertThat(snapshot.condition()).isNotEqualTo(Condition.INTACT);
                assertThat(WorkflowFiles.bytes(snapshot.document(), "f")).isNotEmpty();
                saved += snapshot.document().getStorlets().size();
            } catch (FileFormatException nothingToSave) {
                assertThat(nothingToSave.problem()).isNotBlank();
            }
        }
        assertThat(saved).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void randomDamageNeverPassesUnnoticedAndNeverBreaksTheReader(Form form) throws IOException {
        Random random = new Random(11);
        for (int seed = 0; seed < 60; seed++) {
            Workflow document = new RandomWorkflows(seed).next();
            String damaged = damaged(form.write(document), random);
            try {
                Snapshot snapshot = read(damaged);
                String restored = bytes(snapshot.document());
                assertThat(snapshot.condition() == Condition.INTACT && !restored.equals(bytes(document)))
                        .as("seed %d", seed).isFalse();
            } catch (FileFormatException refused) {
                assertThat(refused.problem()).isNotBlank();
            }
        }
    }

    private static String damaged(String text, Random random) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(2000));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, start) + text.substring(end);
            case 1 -> text.substring(0, start) + (char) (33 + random.nextInt(90)) + text.substring(start + 1);
            default -> text.substring(0, end) + text.substring(start);
        };
    }

    @Test
    void partsThatAreEditedTogetherWithTheirDigestsShowInTheWhole() throws IOException {
        Workflow other = WorkflowBuilder.named("Loop").note("Look there").build();
        Workflow document = WorkflowBuilder.named("Loop").note("Look there").build();
        document.getNotes().get(0).setText("Look here");
        String noteOfOther = item(Form.DOT.write(other));
        String edited = Form.DOT.write(document).replace(item(Form.DOT.write(document)), noteOfOther);
        assertThat(read(edited).condition()).isEqualTo(Condition.EDITED);
    }

    private static String item(String dot) {
        Matcher item = Pattern.compile("sd_item=\"[0-9a-f]{64};Note[^\"]*\"").matcher(dot);
        assertThat(item.find()).isTrue();
        return item.group();
    }

    // ---- other programs

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            digraph G { subgraph cluster_a { label="A b"; x; y } x -> y -> z [label="calls"] } ::A b.x|A b.y|G.z
            strict graph { "a\\"b" -- {c d} } /* end */ // more                                ::graph.a"b|graph.c|graph.d
            digraph { node [label=no] subgraph { a b } -> c:n [style=bold] }                   ::graph.a|graph.b|graph.c
            graph [ node [ id 1 label "A &#228;" ] node [ id 2 label "B" ] ]                   ::graph.A ä|graph.B
            Creator "yed" graph [ node [ id 0 label "Box" isGroup 1 ] node [ id 1 gid 0 ] ]    ::Box.1
            <graphml><graph><node id="g"><graph><node id="n"/></graph></node></graph></graphml>::g.n
            """)
    void aForeignGraphGivesStorletsAndHandlersWithoutExpressions(String text, String handlers)
            throws FileFormatException {
        Snapshot snapshot = read(text);
        assertThat(snapshot.condition()).isEqualTo(Condition.FOREIGN);
        assertThat(HandlerNames.all(snapshot.document()).map(HandlerNames::of)).containsExactly(handlers.split("\\|"));
        assertThat(HandlerNames.all(snapshot.document()).map(handler -> handler.getDefinition().getTrigger())).containsOnly("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            digraph { a -> b -> c [label="calls"] }                                            ::a>b calls|b>c calls
            graph { a -- {b c} }                                                               ::`a>b |a>c `
            graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 label "e" ] ]         ::1>2 e
            <graphml><graph><node id="n"/><edge source="n" target="n"/></graph></graphml>      ::`n>n `
            """)
    void theEdgesOfAForeignGraphAreKeptAsTheyAreDrawn(String text, String edges) throws FileFormatException {
        assertThat(read(text).edges()).extracting(edge ->
                edge.from().replace("graph.", "") + ">" + edge.to().replace("graph.", "") + " " + edge.verdict())
                .containsExactly(edges.replace("`", "").split("\\|"));
    }

    // ---- hostile files

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "::", quoteCharacter = '`', textBlock = """
            <!DOCTYPE graphml [<!ENTITY e SYSTEM "file:///etc/passwd">]><graphml>&e;</graphml> :: a GraphML file has no document type
            digraph { a -> ::  expected a name, not the end of the file
            digraph { "a ::  this string does not end
            digraph { /* a :: this comment does not end
            graph [ node [ id 1 :: expected ']' before the end of the file
            graph [ node "x :: this string does not end
            hello :: this is no graph
            digraph { a - b } :: expected '->', '--' or a number, not '-'
            digraph { a -b } :: expected '->', '--' or a number, not '-b'
            digraph { a -> b-c } :: expected '->', '--' or a number, not '-c'
            digraph { a.b } :: 'a.b' is neither a name nor a number; it may stand here in quotes
            digraph { a 1b } :: '1b' is neither a name nor a number
            digraph { a -- b } :: expected '->' between the nodes of such a graph, not '--'
            graph { a -> b } :: expected '--' between the nodes of such a graph, not '->'
            digraph { a } b :: expected the end of the file, not 'b'
            graph [ node [ id fine ] ] :: expected a number, a string or '[' behind 'id', not 'fine'
            graph [ node [ id 1 ] node [ label "x" ] ] :: expected 'id' in this node before ']'
            graph [ node [ id 1 ] edge [ source 1 ] ] :: expected 'target' in this edge before ']'
            graph [ node [ id 1 ] edge [ source 1 target 2 ] ] :: '2' is a group, or no node of this file
            <graphml><graph><node id="a"/><edge source="b" target="a"/></graph></graphml> :: 'b' is a group, or no node
            """)
    void aFileThatCannotBeReadIsToldWhereAndWhy(String text, String problem) {
        try {
            Snapshot snapshot = read(text);
            assertThat(snapshot.remarks()).anyMatch(remark -> remark.sentence().contains(problem));
        } catch (FileFormatException refused) {
            assertThat(refused.problem()).contains(problem);
        }
    }

    @Test
    void aSlipInADotFileIsToldWithItsPlace() throws FileFormatException {
        assertThat(read("digraph {\n  x\n  a - b\n}").remarks()).singleElement().hasToString("line 3, column 5: "
                + "expected '->', '--' or a number, not '-'; what stands behind it was not read");
    }

    @Test
    void numbersAndNamesOfDotAreTakenAsTheyAre() throws FileFormatException {
        Snapshot snapshot = read("digraph { -1.5 -> .5; _x1 -> 7. ; \u00E9t\u00E9 }");
        assertThat(snapshot.remarks()).isEmpty();
        assertThat(HandlerNames.all(snapshot.document())).hasSize(5);
    }

    @Test
    void ofEdgesThatLeadNowhereAFewAreNamed() throws FileFormatException {
        String edges = "edge [ source 1 target 2 ] ".repeat(500);
        List<Remark> remarks = read("graph [ node [ id 1 ] " + edges + "]").remarks();
        assertThat(remarks).hasSize(21);
        assertThat(remarks.getLast()).hasToString("480 more edges: left out for the same reason");
    }

    @Test
    void deepNestingEndsAtALimit() throws FileFormatException {
        int depth = 100_000;
        assertThat(read("digraph { a " + "subgraph x {".repeat(depth)).remarks().toString()).contains("200 subgraphs");
        assertThat(read("graph [ node [ id 1 ] " + "x [".repeat(depth)).remarks().toString()).contains("deeper");
        assertThat(read("<graphml><graph><node id='a'/>" + "<x>".repeat(depth)).remarks().toString()).contains("deeper");
    }

    @Test
    void groupsThatAreJoinedInOneStatementEndAtTheLimitOfEdges() throws FileFormatException {
        String group = IntStream.range(0, 900).mapToObj(i -> "n" + i + ";").collect(Collectors.joining("", "{", "}"));
        assertThat(read("digraph { " + String.join(" -> ", group, group, group) + " }").remarks().toString())
                .contains("expected no more than 1000000 edges");
    }
}
