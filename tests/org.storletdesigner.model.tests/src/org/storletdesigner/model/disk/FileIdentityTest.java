package org.storletdesigner.model.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileIdentityTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void store() throws IOException {
        file = Files.writeString(folder.resolve("a.storlets"), "");
    }

    @Test
    void dotsChangeNothing() {
        Path dotted = folder.resolve("x/../a.storlets");
        assertThat(FileIdentity.of(dotted)).isEqualTo(FileIdentity.of(file));
        assertThat(FileIdentity.plain(dotted)).isEqualTo(file);
    }

    @Test
    void aFileThatIsNotThereHasOnePathAsWell() {
        assertThat(FileIdentity.of(folder.resolve("gone/../b/c"))).isEqualTo(FileIdentity.of(folder.resolve("b/./c")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksToAFileAreThatFileAndKeepTheirName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(FileIdentity.of(link)).isEqualTo(FileIdentity.of(file));
        assertThat(FileIdentity.plain(link)).isEqualTo(link);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void dotsBehindALinkLeadToWhereTheLinkLeads() throws IOException {
        Path far = Files.createDirectories(folder.resolve("far/below"));
        Path other = Files.writeString(folder.resolve("far/a.storlets"), "");
        Files.createSymbolicLink(folder.resolve("link"), far);
        Path dotted = folder.resolve("link/../a.storlets");
        assertThat(FileIdentity.plain(dotted)).isEqualTo(other.toRealPath());
        assertThat(FileIdentity.of(dotted)).isNotEqualTo(FileIdentity.of(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatNobodyMayWriteIsReadOnlyForEverybody() throws IOException {
        assertThat(FileIdentity.isReadOnly(file)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(FileIdentity.isReadOnly(file)).isTrue();
        assertThat(FileIdentity.isReadOnly(folder.resolve("gone"))).isFalse();
    }
}
