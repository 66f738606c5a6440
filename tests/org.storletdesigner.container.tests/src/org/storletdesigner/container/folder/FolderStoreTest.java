package org.storletdesigner.container.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.storlet.StorletShelf;
import org.storletdesigner.model.disk.FileLimits;

class FolderStoreTest {
    @TempDir
    Path folder;

    private FolderStore store() throws StoreException {
        return FolderStore.open(folder, Duration.ofMillis(200));
    }

    @Test
    void aFileThatAPersonPutsThereIsAnObject() throws IOException {
        Files.write(folder.resolve("resize-1.0.jar"), new byte[] {1, 2, 3});
        Head head = store().head("resize-1.0.jar", NONE).orElseThrow();
        assertThat(head.metadata()).isEmpty();
        assertThat(head.sha256()).isEmpty();
        store().describe("resize-1.0.jar", Map.of("Colour", "blue"), ALWAYS, NONE);
        assertThat(store().head("resize-1.0.jar", NONE).orElseThrow().metadata()).isEqualTo(Map.of("Colour", "blue"));
    }

    @Test
    void aBodyThatWasChangedByHandIsToldAsDamaged() throws IOException {
        store().put("x", Body.of(new byte[] {1}), ALWAYS, NONE);
        Files.write(folder.resolve("x"), new byte[] {2});
        assertThatThrownBy(() -> store().get("x", NONE))
                .hasMessageContaining("remove the file .x.meta to take it as it is");
        Files.delete(folder.resolve(".x.meta"));
        assertThat(store().get("x", NONE).orElseThrow().bytes()).containsExactly(2);
        Files.writeString(folder.resolve(".x.meta"), "nonsense");
        assertThatThrownBy(() -> store().get("x", NONE)).extracting("problem").isEqualTo(Problem.DAMAGED);
        store().delete("x", ALWAYS, NONE);
        assertThat(store().list("", NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".x.meta"})
    void whatIsDamagedIsMendedByStoringItAgain(String damaged) throws IOException {
        Body body = Body.of(new byte[] {1}).with(Map.of("Colour", "blue"));
        store().put("x", body, ALWAYS, NONE);
        Files.writeString(folder.resolve(damaged), "nonsense");
        store().put("x", body, ALWAYS, NONE);
        assertThat(store().get("x", NONE).orElseThrow().bytes()).containsExactly(1);
        assertThat(store().head("x", NONE).orElseThrow().metadata()).isEqualTo(Map.of("Colour", "blue"));
    }

    @Test
    void filesThatAreNoProgramsAreNotReadAndDamagedOnesDoNotHideOthers() throws IOException {
        StorletShelf shelf = new StorletShelf(store());
        for (String name : List.of("a-1.jar", "b-1.jar")) {
            shelf.add(new Artefact(name, "java", "org.example.Main", List.of(), Optional.empty(), Optional.empty()),
                    new byte[] {1}, ALWAYS, NONE);
        }
        Files.write(folder.resolve("a-1.jar"), new byte[] {2});
        try (RandomAccessFile film = new RandomAccessFile(folder.resolve("film.mov").toFile(), "rw")) {
            film.setLength(10L << 30); // takes no room
        }
        List<FoundStorlet> all = shelf.all(NONE);
        assertThat(all).extracting(each -> each.head().name()).containsExactly("a-1.jar", "b-1.jar");
        assertThat(all.getFirst().faults()).singleElement().asString().contains("the body of 'a-1.jar' is not the one");
        assertThat(all.getLast().faults()).isEmpty();
    }

    @Test
    void anInterruptionBetweenMetadataAndBodyLeavesOneOfBoth() throws IOException {
        store().put("x", Body.of(new byte[] {1}).with(Map.of("Which", "old")), ALWAYS, NONE);
        byte[] old = Files.readAllBytes(folder.resolve("x"));
        List<SideFile.Description> both = List.of(
                new SideFile.Description(Checksums.sha256(old), Body.BYTES, Map.of("Which", "old")),
                new SideFile.Description(Checksums.sha256(new byte[] {2}), Body.BYTES, Map.of("Which", "new")));
        Files.write(folder.resolve(".x.meta"), new SideFile(both).bytes());
        assertThat(store().head("x", NONE).orElseThrow().metadata()).containsEntry("Which", "old");
        Files.write(folder.resolve("x"), new byte[] {2});
        assertThat(store().head("x", NONE).orElseThrow().metadata()).containsEntry("Which", "new");
    }

    @Test
    void readersNeverSeeHalfOfAWrite() throws Exception {
        store().put("x", body(0), ALWAYS, NONE);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try {
                for (int round = 1; round <= 40; round++) {
                    FolderStore.open(folder).put("x", body(round), ALWAYS, NONE);
                }
            } catch (StoreException fault) {
                throw new IllegalStateException(fault);
            } finally {
                done.set(true);
            }
        });
        writer.start();
        while (!done.get()) {
            var read = store().get("x", NONE).orElseThrow();
            assertThat(read.head().metadata()).containsEntry("Round", Integer.toString(read.bytes()[0]));
        }
        writer.join();
        assertThat(store().get("x", NONE).orElseThrow().bytes()[0]).isEqualTo((byte) 40);
    }

    private static Body body(int round) {
        byte[] bytes = new byte[10_000];
        bytes[0] = (byte) round;
        return Body.of(bytes).with(Map.of("Round", Integer.toString(round)));
    }

    @Test
    void linksAreNeitherFollowedNorListed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("way"), outside);
        Files.createSymbolicLink(folder.resolve("file"), outside.resolve("secret"));
        assertThat(store().list("", NONE)).isEmpty();
        for (String name : List.of("way/secret", "file")) {
            assertThatThrownBy(() -> store().get(name, NONE)).hasMessageContaining("links are not followed");
            assertThatThrownBy(() -> store().put(name, Body.of(new byte[1]), ALWAYS, NONE))
                    .hasMessageContaining("links are not followed");
        }
        assertThat(Files.readString(outside.resolve("secret"))).isEqualTo("secret");
    }

    @Test
    void aLinkToAFolderIsAFolder(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder);
        FolderStore.open(link).put("x", Body.of(new byte[1]), ALWAYS, NONE);
        assertThat(store().list("", NONE)).extracting(Entry::name).containsExactly("x");
    }

    @Test
    void anObjectAndWhatIsBelowItDoNotStandSideBySide() throws IOException {
        store().put("a", Body.of(new byte[1]), ALWAYS, NONE);
        assertThatThrownBy(() -> store().put("a/b", Body.of(new byte[1]), ALWAYS, NONE))
                .hasMessageContaining("needs a folder where the object 'a' is a file");
        store().put("c/d", Body.of(new byte[1]), ALWAYS, NONE);
        assertThatThrownBy(() -> store().put("c", Body.of(new byte[1]), ALWAYS, NONE))
                .hasMessageContaining("there is a folder with other objects");
        assertThat(store().get("a/b", NONE)).isEmpty();
        assertThat(store().get("c", NONE)).isEmpty();
    }

    @Test
    void whoWritesIsToldToWhoComesSecond() throws IOException {
        try (FolderLock lock = FolderLock.take(folder.toRealPath(), Duration.ZERO, NONE)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> store().put("x", Body.of(new byte[1]), ALWAYS, NONE))
                    .hasMessageContaining("it is being written by process " + ProcessHandle.current().pid())
                    .extracting("problem").isEqualTo(Problem.BUSY);
        }
        store().put("x", Body.of(new byte[1]), ALWAYS, NONE);
    }

    @Test
    void namesThatAFoldingFileSystemConfusesAreToldApartByTheirSpelling() throws IOException {
        store().put("Resize", Body.of(new byte[1]), ALWAYS, NONE);
        Files.write(folder.resolve(FolderLock.FILE.toUpperCase(java.util.Locale.ROOT)), new byte[0]); // as if it folded
        assertThat(store().get("Resize", NONE)).isPresent();
        assertThat(store().get("resize", NONE)).isEmpty();
    }

    @Test
    void aFolderThatIsMissingIsTold() throws IOException {
        assertThatThrownBy(() -> FolderStore.open(folder.resolve("none")))
                .hasMessageContaining("there is no such folder")
                .extracting("problem").isEqualTo(Problem.MISSING_CONTAINER);
        Files.write(folder.resolve("file"), new byte[0]);
        assertThatThrownBy(() -> FolderStore.open(folder.resolve("file"))).hasMessageContaining("this is a file");
        assertThat(FolderStore.create(folder.resolve("a/b")).list("", NONE)).isEmpty();
    }

    @Test
    void whatMayNotBeReadIsToldAsThat() {
        assertThat(FolderStore.told("folder:/x", "it cannot be listed", new AccessDeniedException("/x/y")))
                .hasMessage("folder:/x: it cannot be listed: you have not got the rights for '/x/y'");
    }

    @Test
    void sideFilesAreReadBack() {
        SideFile side = new SideFile(List.of(
                new SideFile.Description("a".repeat(64), "text/plain", Map.of("A", "x\ny", "B", "")),
                new SideFile.Description("b".repeat(64), "", Map.of())));
        assertThat(SideFile.read(side.bytes())).isEqualTo(Optional.of(side));
        assertThat(SideFile.read(new byte[0])).isEmpty();
    }

    @Test
    void anObjectThatGrewTooLargeIsToldAndTheOthersAreFound() throws IOException {
        StorletShelf programs = new StorletShelf(store());
        Artefact artefact = new Artefact("resize-1.0.jar", "java", "org.example.Main", List.of(), Optional.empty(),
                Optional.empty());
        programs.add(artefact, new byte[] {1}, ALWAYS, NONE);
        store().put("huge.jar", Body.of(new byte[] {1}).with(Map.of("Storlet-Main", "a.B")), ALWAYS, NONE);
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.jar").toFile(), "rw")) {
            huge.setLength(FileLimits.MAX_BYTES + 1L);
        }
        assertThat(programs.all(NONE)).extracting(found -> found.artefact().name())
                .containsExactly("huge.jar", "resize-1.0.jar");
        assertThat(programs.all(NONE).getFirst().faults()).singleElement().asString()
                .contains("'huge.jar' cannot be read: the file is larger than the limit of 64 MB");
    }

    @Test
    void whatIsRemovedWhileItIsReadIsAbsentOrWhole() throws Exception {
        Map<String, String> metadata = Map.of("Mark", "mine");
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                while (!over.get()) {
                    store().put("x", Body.of(new byte[] {1}).with(metadata), ALWAYS, NONE);
                    store().delete("x", ALWAYS, NONE);
                }
            } catch (StoreException fault) {
                throw new IllegalStateException(fault);
            }
        });
        try {
            for (int reads = 0; reads < 300; reads++) {
                assertThat(store().head("x", NONE).map(Head::metadata).orElse(metadata)).isEqualTo(metadata);
            }
        } finally {
            over.set(true);
            writer.join();
        }
    }
}
