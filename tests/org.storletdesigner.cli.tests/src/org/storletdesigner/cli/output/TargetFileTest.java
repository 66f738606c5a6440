package org.storletdesigner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.cli.console.AtFault;

class TargetFileTest {
    @TempDir
    private Path folder;

    @Test
    void theContentTakesThePlaceOfTheOld() throws IOException, AtFault {
        Path path = Files.writeString(folder.resolve("file"), "old");
        new TargetFile(path).replace(output -> output.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(Files.readString(path)).isEqualTo("new");
    }

    @Test
    void whatCannotBeWrittenIsTheFaultOfTheCall() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> new TargetFile(path).replace(output -> {
            throw new IOException("no space left");
        })).isInstanceOf(AtFault.class).hasMessage(path + ": this file cannot be written: no space left");
        assertThat(Files.readString(path)).isEqualTo("old");
    }

    @Test
    void aFileIsKnownByItsOtherNames() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        assertThat(new TargetFile(link).is(path)).isTrue();
        assertThat(new TargetFile(folder.resolve("none")).is(path)).isFalse();
        assertThat(new TargetFile(Files.writeString(folder.resolve("other"), "old")).is(path)).isFalse();
    }
}
