package org.storletdesigner.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
    @TempDir
    private Path folder;
    private Path file;
    private Stamp stamp;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("a"), "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        stamp = Stamp.of(file).orElseThrow();
    }

    @Test
    void aFileThatNobodyTouchedIsNotOutdated() {
        assertThat(stamp.isOutdated(file)).isFalse();
    }

    @Test
    void aFileOfTheSameSizeThatIsNewerHoldsSomethingElse() throws IOException {
        Files.writeString(file, "two");
        assertThat(stamp.isOutdated(file)).isTrue();
        assertThat(Stamp.of(file).orElseThrow().hasContentOf(stamp)).isFalse();
    }

    @Test
    void aFileThatWasOnlyTouchedHoldsTheSame() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        assertThat(stamp.isOutdated(file)).isTrue();
        assertThat(Stamp.of(file).orElseThrow().hasContentOf(stamp)).isTrue();
    }

    @Test
    void aFileThatIsGoneIsOutdatedAndHasNoStamp() throws IOException {
        Files.delete(file);
        assertThat(stamp.isOutdated(file)).isTrue();
        assertThat(Stamp.of(file)).isEmpty();
    }
}
