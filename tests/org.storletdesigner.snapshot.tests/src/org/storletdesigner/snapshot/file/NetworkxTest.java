package org.storletdesigner.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.RandomWorkflows;

/** Lets NetworkX, where it is installed, read what we write and write it again. */
class NetworkxTest {
    /** Debian's Python by its path: another one may come first, without NetworkX. */
    private static final String PYTHON = "/usr/bin/python3";
    private static final String READ = """
            import sys, glob, networkx
            for name in sorted(glob.glob(sys.argv[1] + '/*.gml') + glob.glob(sys.argv[1] + '/*.graphml')):
                read, write = ((networkx.read_gml, networkx.write_gml) if name.endswith('.gml')
                               else (networkx.read_graphml, networkx.write_graphml))
                graph = read(name)
                print(graph.number_of_nodes(), graph.number_of_edges(), sep=' ')
                if len(sys.argv) > 2:
                    write(graph, name + sys.argv[2])
            """;
    private static final int DOCUMENTS = 60;

    @TempDir
    Path folder;

    @BeforeAll
    static void networkxIsInstalled() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), PYTHON + " is missing");
        Process process = new ProcessBuilder(PYTHON, "-c", "import networkx").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assumeTrue(process.waitFor() == 0, "Debian's python3-networkx is not installed");
    }

    @Test
    void itReadsEveryNodeAndEdgeAndWhatItWritesIsStillTheWholeDocument() throws Exception {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Workflow document = new RandomWorkflows(seed).next();
            Files.writeString(file(seed, "gml"), SnapshotsTest.Form.GML.write(document));
            Files.writeString(file(seed, "graphml"), SnapshotsTest.Form.FLAT.write(document));
        }
        List<String> counts = counts(".copy");
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Workflow document = new RandomWorkflows(seed).next();
            check(document, counts.get(2 * seed), Snapshots.read(copy(seed, "gml")), seed);
            check(document, counts.get(2 * seed + 1), Snapshots.read(copy(seed, "graphml")), seed);
        }
    }

    @Test
    void itSeesWhatWeSeeInGraphsOfOtherPrograms() throws Exception {
        Files.writeString(file(1, "gml"), ForeignGraphTest.GEPHI_GML);
        Files.writeString(file(2, "graphml"), ForeignGraphTest.GEPHI_GRAPHML);
        Files.writeString(file(3, "graphml"), ForeignGraphTest.YED);
        List<String> counts = counts();
        assertThat(counts).containsExactly(seen(file(1, "gml"), 0, 0), seen(file(2, "graphml"), 0, 0),
                seen(file(3, "graphml"), 1, 1)); // for it, a group is a node, and an edge may end there
    }

    private static String seen(Path file, int groups, int theirEdges) throws IOException {
        Snapshot snapshot = Snapshots.read(file);
        return HandlerNames.all(snapshot.document()).count() + groups + " " + (snapshot.edges().size() + theirEdges);
    }

    private static void check(Workflow document, String counted, Snapshot copy, int seed) throws IOException {
        long nodes = HandlerNames.all(document).count() + document.getSources().size() + document.getNotes().size();
        assertThat(counted).as("seed %d", seed).startsWith(nodes + " ").endsWith(" " + copy.edges().size());
        assertThat(copy.remarks()).as("seed %d", seed).isEmpty();
        assertThat(WorkflowFiles.bytes(copy.document(), "f")).as("seed %d", seed)
                .isEqualTo(WorkflowFiles.bytes(document, "f"));
    }

    /** Nodes and edges of each file; where a suffix is given, each is written again with it. */
    private List<String> counts(String... suffix) throws IOException, InterruptedException {
        Path counts = folder.resolve("counts");
        Path errors = folder.resolve("errors");
        List<String> call = new ArrayList<>(List.of(PYTHON, "-c", READ, folder.toString()));
        call.addAll(List.of(suffix));
        Process process = new ProcessBuilder(call).redirectOutput(counts.toFile()).redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> read(errors)).isZero();
        return Files.readAllLines(counts).stream().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Numbered so that their order as texts is that of their numbers, the two formats by turns. */
    private Path file(int seed, String extension) {
        return folder.resolve("%03d.%s".formatted(seed, extension));
    }

    private Path copy(int seed, String extension) {
        return folder.resolve("%03d.%s.copy".formatted(seed, extension));
    }
}
