package org.storletdesigner.app.containers.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.app.preferences.Preferences;
import org.storletdesigner.container.address.ContainerAddress;
import org.storletdesigner.container.workflow.Live;

class FileOriginsTest {
    private static final Origin ORIGIN = new Origin(new ContainerAddress.Folder(Path.of("/a b/ü%+\n")),
            Optional.of(new Live(1, "abc")));

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        Preferences.setTexts(Preferences.ORIGINS, List.of());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void aFileStillKnowsFromWhichContainerItCame() {
        FileOrigins.keep(file("a b"), "_one", Optional.of(ORIGIN));
        FileOrigins.keep(file("a"), "_one", Optional.empty());
        assertThat(FileOrigins.of(file("a b"), "_one")).contains(ORIGIN);
        assertThat(FileOrigins.of(file("a"), "_one")).isEmpty();
    }

    @Test
    void anotherWorkflowInAFileOfTheSameNameIsAnotherOne() {
        FileOrigins.keep(file("a"), "_one", Optional.of(ORIGIN));
        assertThat(FileOrigins.of(file("a"), "_another")).isEmpty();
        FileOrigins.keep(file("a"), "_another", Optional.of(ORIGIN));
        assertThat(FileOrigins.of(file("a"), "_one")).isEmpty();
    }

    @Test
    void whatCameFromNoContainerAnyMoreIsForgotten() {
        FileOrigins.keep(file("a"), "_one", Optional.of(ORIGIN));
        FileOrigins.keep(file("a"), "_one", Optional.empty());
        assertThat(FileOrigins.of(file("a"), "_one")).isEmpty();
    }

    @Test
    void ofVeryManyFilesTheOldestIsForgotten() {
        for (int each = 0; each <= FileOrigins.MOST; each++) {
            FileOrigins.keep(file("f" + each), "_one", Optional.of(ORIGIN));
        }
        assertThat(FileOrigins.of(file("f0"), "_one")).isEmpty();
        assertThat(FileOrigins.of(file("f1"), "_one")).isPresent();
    }

    @Test
    void whatReplacesNothingIsKeptToo() {
        Origin snapshot = new Origin(new ContainerAddress.Swift("work", "photos"), Optional.empty());
        assertThat(Origin.read(snapshot.text())).contains(snapshot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 abc", "1 abc elsewhere:/x", "x abc folder:/x", "1 abc folder:"})
    void whatNobodyHasWrittenSoIsNoOrigin(String text) {
        assertThat(Origin.read(text)).isEmpty();
    }
}
