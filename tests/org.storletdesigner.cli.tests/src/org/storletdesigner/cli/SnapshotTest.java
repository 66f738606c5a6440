package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

class SnapshotTest {
    @TempDir
    Path folder;
    private Path document;

    @BeforeEach
    void writeDocument() throws IOException {
        document = folder.resolve("loop.storlets");
        WorkflowFiles.write(WorkflowBuilder.named("Loop")
                .storlet("Ping", definition -> definition.handler("ping", "k = a", "k = b"))
                .storlet("Pong", definition -> definition.handler("pong", "k = b", "k = a")).build(), document);
    }

    private Path export(String kind) {
        Path snapshot = folder.resolve("loop." + kind);
        assertThat(Run.of("export", document, "--to", kind, "-o", snapshot)).isEqualTo(new Run(0, "", ""));
        return snapshot;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "gml", "graphml", "nested-graphml"})
    void whatIsExportedIsImportedAsTheSameDocument(String kind) throws IOException {
        Path copy = folder.resolve("copy.storlets");
        assertThat(Run.of("import", export(kind), "-o", copy)).isEqualTo(new Run(0, "", ""));
        assertThat(copy).hasSameBinaryContentAs(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "gml", "graphml", "nested-graphml"})
    void aSnapshotIsCheckedAsItsDocumentIs(String kind) {
        assertThat(Run.of("check", export(kind)).code()).isEqualTo(Run.of("check", document).code()).isEqualTo(1);
        assertThat(Run.of("diff", document, export(kind)).code()).isZero();
    }

    @Test
    void anIntactSnapshotIsSaidToBe() {
        assertThat(Run.of("restore", export("gml"))).isEqualTo(new Run(0, "intact\n", ""));
    }

    @Test
    void anEditedSnapshotIsToldItemByItem() throws IOException {
        Path snapshot = export("graphml");
        Files.writeString(snapshot, Files.readString(snapshot).replace("trigger=k = a", "trigger=k = c"));
        assertThat(Run.of("restore", snapshot))
                .isEqualTo(new Run(0, "edited\n\nedited\n  the handler definition 'ping': it was edited\n", ""));
    }

    @Test
    void aDamagedSnapshotIsRestoredAsFarAsItGoesAndIsNoInputForOtherVerbs() throws IOException {
        Path snapshot = export("gml");
        byte[] whole = Files.readAllBytes(snapshot);
        String cut = new String(whole, StandardCharsets.US_ASCII);
        Files.writeString(snapshot, cut.substring(0, cut.indexOf("Handler;")));
        Path saved = folder.resolve("saved.storlets");
        Run restored = Run.of("restore", snapshot, "-o", saved);
        assertThat(restored.code()).isEqualTo(1);
        assertThat(restored.out()).startsWith("damaged\n\nlost\n  line ").contains("this string does not end");
        assertThat(Run.of("check", saved).code()).isEqualTo(1);
        assertThat(Run.of("check", snapshot).code()).isEqualTo(2);
        assertThat(Run.of("check", snapshot).err()).contains("this snapshot is damaged; 'designer restore' saves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot", "gml", "graphml"})
    void aBadByteInALabelCostsNothingAndIsToldByEveryVerb(String kind) throws IOException {
        Path snapshot = export(kind);
        byte[] bytes = Files.readAllBytes(snapshot);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf("Ping.ping")] = (byte) 0xFF; // all before it is ASCII
        Files.write(snapshot, bytes);
        Path saved = folder.resolve("saved.storlets");
        Run restored = Run.of("restore", snapshot, "-o", saved);
        assertThat(restored).extracting(Run::code, Run::err).containsExactly(1, "");
        assertThat(restored.out()).startsWith("damaged\n\nlost\n  line ").endsWith(": byte FF is not UTF-8 here\n");
        assertThat(saved).hasSameBinaryContentAs(document);
        assertThat(Run.of("check", snapshot)).extracting(Run::code, Run::out).containsExactly(2, "");
        assertThat(Run.of("check", snapshot).err()).contains("this snapshot is damaged", "byte FF is not UTF-8 here");
    }

    @Test
    void whereAForeignGraphBreaksOffIsToldByEveryVerb() throws IOException {
        Path graph = Files.writeString(folder.resolve("foreign.dot"), "digraph {\n a -> b;\n e => f;\n g -> h\n}");
        String fault = graph + ":3:5: no token of a DOT file begins with '>'; what stands behind it was not read";
        Run imported = Run.of("import", graph, "-o", folder.resolve("foreign.storlets"));
        assertThat(imported.err()).contains(fault);
        assertThat(imported.code()).isEqualTo(2);
        Run checked = Run.of("check", graph);
        assertThat(checked.err()).contains(fault);
        assertThat(checked.out()).contains(fault);
        assertThat(checked.code()).isEqualTo(2);
        assertThat(Run.of("export", graph, "--to", "svg", "-o", folder.resolve("f.svg")).err()).contains(fault);
    }

    @Test
    void whatAForeignGraphLeavesOpenIsNamed() throws IOException {
        Path graph = Files.writeString(folder.resolve("foreign.graphml"), "<graphml><graph><node id=\"a\"/><node id=\"a\"/>"
                + "<edge source=\"a\" target=\"zz\"/></graph></graphml>");
        assertThat(Run.of("check", graph).out()).contains("a node with the id 'a': several have this id",
                "the edge from 'a' to 'zz': 'zz' is a group, or no node of this file");
    }

    @Test
    void aForeignGraphIsImportedWithoutExpressions() throws IOException {
        Path graph = Files.writeString(folder.resolve("foreign.dot"), "digraph { subgraph cluster_s { a } a -> b }");
        Path document = folder.resolve("foreign.storlets");
        Run run = Run.of("import", graph, "-o", document);
        assertThat(run.err()).contains("this graph is of another program: its handlers have no expressions");
        assertThat(Files.readString(document)).contains("<name>cluster_s</name>");
        assertThat(Run.of("check", document).out()).doesNotContain("expectation");
    }

    @Test
    void theEdgesOfAForeignGraphAreKeptAsExpectationsWhereSomebodyWantsThat() throws IOException {
        Path graph = Files.writeString(folder.resolve("foreign.dot"), "digraph { subgraph cluster_s { a } a -> b }");
        Path document = folder.resolve("foreign.storlets");
        Run.of("import", graph, "--expect-edges", "-o", document);
        assertThat(Run.of("check", document).out()).contains("  error expectation: cluster_s.a, graph.b\n");
    }
}
