package org.storletdesigner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.cli.console.AtFault;

class TargetFileTest {
    private static final Content NEW = output -> output.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void whatFailsHalfwayLeavesTheOldContent() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> new TargetFile(path).replace(output -> {
            NEW.writeTo(output);
            throw new IOException("no space left");
        })).isInstanceOf(AtFault.class).hasMessage(path + ": cannot be written: no space left");
        assertOnlyFileIs("file", "old");
    }

    @Test
    void aDefectHalfwayLeavesTheOldContent() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> new TargetFile(path).replace(output -> {
            NEW.writeTo(output);
            throw new StackOverflowError();
        })).isInstanceOf(StackOverflowError.class);
        assertOnlyFileIs("file", "old");
    }

    @Test
    void untilAllIsWrittenTheOldContentIsThere() throws IOException, AtFault {
        Path path = Files.writeString(folder.resolve("file"), "old");
        new TargetFile(path).replace(output -> {
            NEW.writeTo(output);
            output.flush();
            assertThat(Files.readString(path)).isEqualTo("old");
        });
        assertOnlyFileIs("file", "new");
    }

    @Test
    void aLinkStaysALink() throws IOException, AtFault {
        Path path = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        new TargetFile(link).replace(NEW);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(path)).isEqualTo("new");
    }

    @Test
    void permissionsAreKept() throws IOException, AtFault {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path path = Files.writeString(folder.resolve("file"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        new TargetFile(path).replace(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-r-----");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws AtFault {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        new TargetFile(device).replace(NEW);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private void assertOnlyFileIs(String name, String content) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.toList()).isEqualTo(List.of(folder.resolve(name)));
        }
        assertThat(Files.readString(folder.resolve(name))).isEqualTo(content);
    }
}
