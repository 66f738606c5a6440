package org.storletdesigner.model.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.disk.AtomicFile;
import org.storletdesigner.model.disk.Content;
import org.storletdesigner.model.disk.FileFormatException;

class AtomicFileTest {
    private static final Content NEW = output -> output.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    /** Started in a Java of its own: is interrupted while it writes. */
    static final class Interrupted {
        private Interrupted() { }

        public static void main(String[] files) throws Exception {
            AtomicFile.write(Path.of(files[0]), output -> {
                NEW.writeTo(output);
                output.flush();
                Runtime.getRuntime().exit(beside(Path.of(files[0])) == 2 ? 3 : 4);
            });
        }

        private static long beside(Path file) throws IOException {
            try (Stream<Path> paths = Files.list(file.getParent())) {
                return paths.count();
            }
        }
    }

    @Test
    void whatFailsHalfwayLeavesTheOldContent() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> AtomicFile.write(path, output -> {
            NEW.writeTo(output);
            throw new IOException("no space left");
        })).isInstanceOf(FileFormatException.class).hasMessage(path + ": this file cannot be written: no space left");
        assertOnlyFileIs("file", "old");
    }

    @Test
    void aDefectHalfwayLeavesTheOldContent() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> AtomicFile.write(path, output -> {
            NEW.writeTo(output);
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);
        assertOnlyFileIs("file", "old");
    }

    @Test
    void anEndOfTheProgramHalfwayLeavesTheOldContent() throws Exception {
        List<Optional<Path>> roots = Stream.of(AtomicFile.class, Interrupted.class)
                .map(PlainClassPathTest::root).toList();
        assumeTrue(roots.stream().allMatch(Optional::isPresent), "the classes do not come from files here");
        Path path = Files.writeString(folder.resolve("file"), "old");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                roots.get(0).orElseThrow() + File.pathSeparator + roots.get(1).orElseThrow(),
                Interrupted.class.getName(), path.toString()).inheritIO().start();
        assertThat(process.waitFor()).as("3 where the new content stood beside the old").isEqualTo(3);
        assertOnlyFileIs("file", "old");
    }

    @Test
    void untilAllIsWrittenTheOldContentIsThere() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        AtomicFile.write(path, output -> {
            NEW.writeTo(output);
            output.flush();
            assertThat(Files.readString(path)).isEqualTo("old");
        });
        assertOnlyFileIs("file", "new");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        AtomicFile.write(link, NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(path)).isEqualTo("new");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetLeadsToANewFile() throws IOException {
        Path made = Files.createDirectory(folder.resolve("other")).resolve("made");
        Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("other", "made"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        AtomicFile.write(far, NEW);
        assertThat(made).hasContent("new").isRegularFile();
        assertThat(near).isSymbolicLink();
        assertThat(far).isSymbolicLink();
    }

    @Test
    void linksThatLeadNowhereAreTold() throws IOException {
        Path missing = folder.resolve("no").resolve("file");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), missing);
        assertThatThrownBy(() -> AtomicFile.write(dangling, NEW)).hasMessage(dangling + ": there is no such folder");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThatThrownBy(() -> AtomicFile.write(loop, NEW))
                .hasMessage(loop + ": this file cannot be written: its links lead nowhere");
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path path = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(path, NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-r-----");
    }

    @Test
    void aFileThatMayNotBeWrittenIsNotReplaced() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assumeFalse(!path.toFile().setWritable(false) || Files.isWritable(path), "nothing is forbidden to root");
        assertThatThrownBy(() -> AtomicFile.write(path, NEW)).hasMessage(path + ": this file may not be written");
        assertOnlyFileIs("file", "old");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        AtomicFile.write(device, NEW);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aPipeIsWrittenToAlthoughItHasNoRealPath() {
        Path output = Path.of("/dev/stdout");
        assumeTrue(Files.exists(output) && !Files.isRegularFile(output));
        assertThatCode(() -> AtomicFile.write(output, nothing -> { })).doesNotThrowAnyException();
    }

    @Test
    void aDocumentIsNotThrownAwayIntoADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThatThrownBy(() -> AtomicFile.replace(device, new byte[1]))
                .hasMessage("/dev/null: this is not an ordinary file and is not written over");
    }

    @Test
    void foldersAndMissingFoldersAreTold() {
        Path nowhere = folder.resolve("no").resolve("file");
        assertThatThrownBy(() -> AtomicFile.write(nowhere, NEW)).hasMessage(nowhere + ": there is no such folder");
        assertThatThrownBy(() -> AtomicFile.write(folder, NEW)).hasMessage(folder + ": this is a folder, not a file");
    }

    private void assertOnlyFileIs(String name, String content) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.toList()).isEqualTo(List.of(folder.resolve(name)));
        }
        assertThat(Files.readString(folder.resolve(name))).isEqualTo(content);
    }
}
