package org.storletdesigner.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.analysis.Analysis;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.Progress;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.file.Condition;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

class ExampleSnapshotsTest {
    @ParameterizedTest
    @ValueSource(strings = {"documents.json", "documents.storlets", "media.storlets", "thumbnails.storlets",
        "thumbnails-loop.storlets"})
    void anExampleComesBackFromEachFormOfASnapshotAndGivesTheSameBytesAgain(String name) throws IOException {
        Workflow document = Examples.read(name).document();
        for (SnapshotFormat format : SnapshotFormat.values()) {
            String written = written(document, format);
            assertThat(written(comesBack(document, written), format)).isEqualTo(written);
        }
        String nested = writtenNested(document);
        assertThat(writtenNested(comesBack(document, nested))).isEqualTo(nested);
    }

    private static Workflow comesBack(Workflow document, String written) throws IOException {
        Snapshot snapshot = Snapshots.read(written.getBytes(StandardCharsets.UTF_8), "snapshot");
        assertThat(snapshot.remarks()).isEmpty();
        assertThat(snapshot.condition()).isEqualTo(Condition.INTACT);
        assertThat(WorkflowFiles.bytes(snapshot.document(), "document"))
                .isEqualTo(WorkflowFiles.bytes(document, "document"));
        return snapshot.document();
    }

    private static String written(Workflow document, SnapshotFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        Snapshots.write(document, analysis(document), format, out);
        return out.toString();
    }

    private static String writtenNested(Workflow document) throws IOException {
        StringBuilder out = new StringBuilder();
        Snapshots.writeNested(document, analysis(document), out);
        return out.toString();
    }

    private static Analysis analysis(Workflow document) {
        return new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(document, 0), Progress.NONE);
    }
}
