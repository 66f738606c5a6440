package org.storletdesigner.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelPackage.Literals;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.disk.FileFormatException;
import org.storletdesigner.model.files.WorkflowFiles;

class InputFilesTest {
    private static final Workflow WORKFLOW = WorkflowBuilder.named("w")
            .storlet("s", definition -> definition.handler("h", "a = 1", "b = 1")).build();

    @TempDir
    Path folder;

    @Test
    void aWorkflowIsToldByItsContent() throws Exception {
        Path file = folder.resolve("looks-like.json");
        WorkflowFiles.write(WORKFLOW, file);
        Input input = InputFiles.read(file);
        assertThat(EcoreUtil.equals(input.document(), WORKFLOW)).isTrue();
        HandlerDefinition handler = input.document().getDefinitions().getFirst().getHandlers().getFirst();
        assertThat(input.places().of(handler.getId(), Literals.HANDLER_DEFINITION__TRIGGER, 2)).isPresent();
        assertThat(input.places().of(handler.getId())).isPresent();
    }

    @Test
    void rulesAreToldByTheirContentWhateverStandsBefore() throws Exception {
        Path file = folder.resolve("looks-like.storlets");
        Files.writeString(file, "\uFEFF \r\n\t [{\"handlerID\": \"h\", \"triggerEvaluator\": \"appear:( a = 1 )\"}]");
        Input input = InputFiles.read(file);
        HandlerDefinition handler = input.document().getDefinitions().getFirst().getHandlers().getFirst();
        assertThat(input.places().of(handler.getId(), Literals.HANDLER_DEFINITION__TRIGGER, 2)
                .orElseThrow().line()).isEqualTo(2);
        assertThat(input.document().getName()).isEqualTo("looks-like");
    }

    @Test
    void aStreamIsReadAsAFileIs() throws Exception {
        byte[] bytes = WorkflowFiles.bytes(WORKFLOW, "w");
        Input input = InputFiles.read(new ByteArrayInputStream(bytes), "-");
        assertThat(EcoreUtil.equals(input.document(), WORKFLOW)).isTrue();
    }

    @Test
    void anythingElseIsToldWhatIsAccepted() {
        assertRefused("digraph { }", "in:1:1: this is neither a workflow, which begins with '<', nor a list of rules, "
                + "a JSON array, which begins with '['");
        assertRefused("", "in:1:1: the file is empty");
        assertRefused("PK\0\0\0", "in:1:1: this is a binary file, not a workflow or a list of rules");
        assertRefused("{\"a\": 1}", "in:1:1: expected '[': rules are a JSON array with one object a handler, not an object");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> InputFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in"))
                .isInstanceOf(FileFormatException.class).hasMessage(message);
    }

    @Test
    void aPathThatIsNoFileIsTold() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> InputFiles.read(missing)).hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> InputFiles.read(folder)).hasMessage(folder + ": this is a folder, not a file");
    }

    @Test
    void aFileOfAHundredMegabytesIsNotEvenRead() throws Exception {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertThatThrownBy(() -> InputFiles.read(large)).hasMessage(large + ":1:1: the file is larger than the limit of 64 MB");
    }

    @Test
    void aFileBeyondTheLimitIsToldBeforeItsFormatIsKnown() {
        byte[] large = new byte[(64 << 20) + 1];
        assertThatThrownBy(() -> InputFiles.read(new ByteArrayInputStream(large), "in"))
                .hasMessage("in:1:1: the file is larger than the limit of 64 MB");
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutReadingThemAll() {
        Endless endless = new Endless("[\"" + "x".repeat(1_000), 100_000_000);
        assertThatThrownBy(() -> InputFiles.read(endless, "big.json"))
                .hasMessage("big.json:1:1: the file is larger than the limit of 64 MB");
        assertThat(endless.delivered).isLessThan(66L << 20);
    }

    @Test
    void aStreamThatFailsIsToldAndNotThrownFurther() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> InputFiles.read(broken, "x.json")).isInstanceOf(FileFormatException.class)
                .hasMessage("x.json: this file cannot be read: the disk is gone");
    }

    /** A beginning, and then one character for a long time. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final long length;
        private long delivered;

        Endless(String start, long length) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            return delivered == length ? -1 : delivered < start.length ? start[(int) delivered++] : next();
        }

        private int next() {
            delivered++;
            return 'x';
        }
    }
}
