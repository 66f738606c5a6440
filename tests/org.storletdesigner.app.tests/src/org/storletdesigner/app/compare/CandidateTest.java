package org.storletdesigner.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.app.Window;
import org.storletdesigner.app.files.Examples;
import org.storletdesigner.app.transfer.SnapshotText;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.snapshot.file.SnapshotFormat;

class CandidateTest {
    @TempDir
    private Path folder;

    private static Optional<Workflow> read(Path file) {
        return Window.ask(window -> read(window, file));
    }

    private static Optional<Workflow> read(IWorkbenchWindow window, Path file) {
        try {
            return Candidate.ofFile(file).read(window);
        } catch (FileFormatException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void aSnapshotIsComparedAsADocumentIs() throws IOException {
        Workflow example = Examples.LOOP.read();
        Path file = Files.writeString(folder.resolve("kept.gml"), SnapshotText.of(example, SnapshotFormat.GML));
        assertThat(read(file)).hasValueSatisfying(document -> assertThat(document.getStorlets())
                .extracting(Storlet::getName).isEqualTo(example.getStorlets().stream().map(Storlet::getName).toList()));
    }
}
