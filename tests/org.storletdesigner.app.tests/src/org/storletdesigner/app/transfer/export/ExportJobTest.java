package org.storletdesigner.app.transfer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;
import org.storletdesigner.snapshot.file.Condition;
import org.storletdesigner.snapshot.file.Snapshot;
import org.storletdesigner.snapshot.file.Snapshots;

class ExportJobTest {
    private static final Workflow DOCUMENT = WorkflowBuilder.named("test")
            .storlet("First", each -> each.handler("one", "k = v", "k = w"))
            .storlet("Second", each -> each.handler("two", "k = w", "none")).build();

    @TempDir
    private Path folder;
    private final List<Optional<FileFormatException>> told = new ArrayList<>();

    private ExportJob job(ExportFormat format, Path file) {
        ExportContent content = new ExportContent(format, "test.storlets", DOCUMENT, "First"::equals, pixels());
        return new ExportJob(content, Optional.empty(), Limits.DEFAULT, file, told::add);
    }

    /** More than what is written at once. */
    private static ImageData pixels() {
        byte[] noise = new byte[120 * 100 * 3];
        new Random(1).nextBytes(noise);
        return new ImageData(120, 100, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF), 3, noise);
    }

    private Path export(ExportFormat format) {
        Path file = folder.resolve("a." + format.extension());
        assertThat(job(format, file).run(new NullProgressMonitor()).isOK()).isTrue();
        assertThat(told).containsExactly(Optional.empty());
        return file;
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"DOT", "GML", "GRAPHML", "NESTED_GRAPHML"})
    void aSnapshotReadsBackAsTheDocument(ExportFormat format) throws IOException {
        Snapshot back = Snapshots.read(export(format));
        assertThat(back.condition()).isEqualTo(Condition.INTACT);
        assertThat(WorkflowFiles.bytes(back.document(), "")).isEqualTo(WorkflowFiles.bytes(DOCUMENT, ""));
    }

    @Test
    void aDrawingShowsOnlyWhatIsWanted() {
        assertThat(export(ExportFormat.SVG)).content().contains("First", "1 handler in 1 storlet, no edges")
                .doesNotContain("Second").endsWith("</svg>\n");
    }

    @Test
    void pixelsAreAPng() {
        assertThat(export(ExportFormat.PNG)).binaryContent().startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aReportIsAPageAboutEverything() {
        assertThat(export(ExportFormat.HTML)).content().startsWith("<!DOCTYPE html>").contains("First", "Second");
    }

    @Test
    void theAnalysisIsStoredForScriptsAsTheCommandLineWritesIt() {
        assertThat(export(ExportFormat.JSON)).content().startsWith("{\n  \"file\" : \"test.storlets\",\n")
                .contains("\"from\" : \"First.one\",\n      \"to\" : \"Second.two\",\n      \"verdict\" : \"complete\"")
                .endsWith("}\n");
    }

    @Test
    void whatIsCancelledLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.dot"), "before");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThat(job(ExportFormat.DOT, file).run(monitor).getSeverity()).isEqualTo(IStatus.CANCEL);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldInASentenceWhateverTheFormat(ExportFormat format) {
        assertThat(job(format, Path.of("/dev/full")).run(new NullProgressMonitor()).isOK()).isTrue();
        assertThat(told).singleElement().satisfies(problem -> assertThat(problem).isPresent());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() {
        assertThat(job(ExportFormat.DOT, folder.resolve("none/a.dot")).run(new NullProgressMonitor()).isOK()).isTrue();
        assertThat(told).singleElement().satisfies(problem -> assertThat(problem).isPresent());
    }
}
