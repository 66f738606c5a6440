package org.storletdesigner.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

class RecoveryFolderTest {
    private final Workflow work = WorkflowBuilder.named("work").storlet("S", storlet -> storlet
            .handler("h", "a = b", "c = d")).build();

    @TempDir
    private Path scratch;
    private Path place;
    private RecoveryFolder folder;

    @BeforeEach
    void makeFolder() {
        place = scratch.resolve("recovery");
        folder = new RecoveryFolder(place);
    }

    @Test
    void thereIsNothingToRecoverAtFirst() {
        assertThat(folder.all()).isEmpty();
    }

    @Test
    void aCopyHoldsTheWorkAndWhereItBelongs() throws IOException {
        Path origin = Path.of("/somewhere/ü b.storlets");
        folder.write("one", Optional.of(origin), Optional.of("3 abc folder:/x y"), "ü b.storlets", work);
        RecoveryCopy copy = folder.all().getFirst();
        assertThat(copy.id()).isEqualTo("one");
        assertThat(copy.origin()).contains(origin);
        assertThat(copy.container()).contains("3 abc folder:/x y");
        assertThat(copy.name()).isEqualTo("ü b.storlets");
        assertThat(EcoreUtil.equals(RecoveryFolder.read(copy), work)).isTrue();
        assertThat(Recovered.of(copy).holds()).isEqualTo("1 storlets, 1 handlers");
    }

    @Test
    void aDocumentThatWasNeverSavedHasNoOrigin() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "Untitled", work);
        assertThat(folder.all()).singleElement().satisfies(copy -> assertThat(copy.origin()).isEmpty());
    }

    @Test
    void aLaterCopyTakesThePlaceOfAnEarlierOne() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        work.setName("changed");
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        assertThat(folder.all()).singleElement().satisfies(copy ->
                assertThat(RecoveryFolder.read(copy).getName()).isEqualTo("changed"));
    }

    @Test
    void theNewestComesFirst() throws IOException {
        for (String id : new String[] {"old", "new", "middle"}) {
            folder.write(id, Optional.empty(), Optional.empty(), id, work);
        }
        Files.setLastModifiedTime(place.resolve("old.storlets"), FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(place.resolve("middle.storlets"), FileTime.fromMillis(2_000));
        assertThat(folder.all()).extracting(RecoveryCopy::id).containsExactly("new", "middle", "old");
    }

    @Test
    void whatIsRemovedLeavesNothing() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        folder.remove("one");
        folder.remove("one");
        assertThat(folder.all()).isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aHalfWrittenFileIsNotOffered() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        Files.writeString(place.resolve(".two.storlets.1234.tmp"), "<model:Work");
        Files.writeString(place.resolve("three.properties"), "name=three");
        assertThat(folder.all()).extracting(RecoveryCopy::id).containsExactly("one");
    }

    @Test
    void workIsOfferedThoughNobodyKnowsWhereItBelongs() throws IOException {
        folder.write("one", Optional.of(Path.of("/a")), Optional.empty(), "a", work);
        Files.writeString(place.resolve("one.properties"), "\\u12");
        assertThat(folder.all()).singleElement().satisfies(copy -> {
            assertThat(copy.origin()).isEmpty();
            assertThat(Recovered.of(copy).document()).isPresent();
        });
    }

    @Test
    void aDamagedCopySaysSoWithThePlace() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        Files.writeString(place.resolve("one.storlets"), "<?xml version=\"1.0\"?>\n<broken");
        Recovered damaged = Recovered.of(folder.all().getFirst());
        assertThat(damaged.document()).isEmpty();
        assertThat(damaged.holds()).contains("one.storlets:2:");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayLookInside() throws IOException {
        folder.write("one", Optional.empty(), Optional.empty(), "a", work);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rwx------");
    }
}
