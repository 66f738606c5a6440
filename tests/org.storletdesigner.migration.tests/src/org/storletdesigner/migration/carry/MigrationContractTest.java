package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.Dependency;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.StoredSnapshot;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Item;
import org.storletdesigner.migration.plan.Obstacle;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.model.Workflow;

/** What holds wherever storlets come from and wherever they go. */
@ParameterizedClass(name = "from {0} to {1}")
@CsvSource({"FOLDER, FOLDER", "FOLDER, SWIFT", "SWIFT, FOLDER", "SWIFT, SWIFT"})
class MigrationContractTest {
    @TempDir
    Path folder;

    private final Place.Kind from;
    private final Place.Kind to;
    private final String prefix = Place.unique("p");
    private Place sourcePlace;
    private Place targetPlace;
    private WorkflowContainer source;
    private WorkflowContainer target;

    MigrationContractTest(Place.Kind from, Place.Kind to) {
        this.from = from;
        this.to = to;
    }

    @BeforeEach
    void open() throws Exception {
        sourcePlace = Place.fresh(from, folder);
        targetPlace = Place.fresh(to, folder);
        source = sourcePlace.open();
        target = targetPlace.open();
    }

    @AfterEach
    void close() {
        if (target != null) {
            source.close();
            target.close();
        }
    }

    private Plan plan(Intent intent) throws IOException {
        return new Planner(Limits.DEFAULT).plan(target, intent, List.of(), NONE);
    }

    private Result carriedOut(Plan plan) throws IOException {
        assertThat(plan.obstacles()).isEmpty();
        return new Carrying(target, Optional.of(source)).out(plan, NONE);
    }

    private Workflow media() throws IOException {
        sourcePlace.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        sourcePlace.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        Workflow media = Documents.media(prefix);
        sourcePlace.publish(media);
        return media;
    }

    private boolean shareOneAccount() {
        return from == Place.Kind.SWIFT && to == Place.Kind.SWIFT;
    }

    @Test
    void aWorkflowMovesWithItsPrograms() throws IOException {
        Workflow media = media();
        Plan plan = plan(new Intent.Migrate(source));
        assertThat(plan.items()).containsExactly(new Item.Added("Resize"), new Item.Added("Tag"));
        assertThat(plan.programs()).extracting(Program::name).containsExactly(prefix + "-resize.jar",
                prefix + "-tag.jar");
        assertThat(plan.copies()).hasSize(shareOneAccount() ? 0 : 2);
        assertThat(carriedOut(plan)).isInstanceOf(Done.class);
        assertThat(Documents.text(targetPlace.live().orElseThrow())).isEqualTo(Documents.text(media));
        assertThat(targetPlace.programs(prefix)).isEqualTo(Map.of(
                prefix + "-resize.jar", Documents.sha256(prefix + "resize"),
                prefix + "-tag.jar", Documents.sha256(prefix + "tag")));
        FoundStorlet found = target.programs().find(prefix + "-tag.jar", NONE).orElseThrow();
        assertThat(found.faults()).isEmpty();
        assertThat(found.artefact().main()).isEqualTo("org.example.Main");
        assertThat(target.journals().names(NONE)).isEmpty();
        assertThat(plan(new Intent.Migrate(source)).changesNothing()).isTrue();
    }

    @Test
    void storletsAreInjectedAndRemovedAndASnapshotBringsThemBack() throws IOException {
        assertThat(carriedOut(plan(new Intent.Publish(Documents.shrinking())))).isInstanceOf(Done.class);
        Workflow part = Documents.folding("Part").storlet("Crop", definition ->
                definition.handler("run", "size = tiny", "crop = done")).build();
        Plan injection = plan(new Intent.Inject(part));
        assertThat(injection.outlook().difference().edges()).anyMatch(edge -> edge.before().isEmpty()
                && edge.from().equals("Shrink.run") && edge.to().equals("Crop.run"));
        assertThat(((Done) carriedOut(injection)).live().number()).isEqualTo(2);
        String both = Documents.text(targetPlace.live().orElseThrow());
        assertThat(carriedOut(plan(new Intent.Remove(Set.of("Crop"))))).isInstanceOf(Done.class);
        assertThat(Documents.text(targetPlace.live().orElseThrow())).isEqualTo(Documents.text(Documents.shrinking()));
        List<StoredSnapshot> snapshots = target.snapshots(NONE);
        assertThat(snapshots).hasSize(2).allMatch(each -> each.format().equals("graphml"));
        byte[] snapshot = target.read(snapshots.get(1), NONE);
        assertThat(carriedOut(plan(new Intent.Restore("snapshot", snapshot, false)))).isInstanceOf(Done.class);
        assertThat(Documents.text(targetPlace.live().orElseThrow())).isEqualTo(both);
    }

    @Test
    void theSecondOfTwoIsToldAndLeavesNothing() throws IOException {
        media();
        targetPlace.publish(Documents.shrinking());
        Plan mine = plan(new Intent.Migrate(source));
        Live theirs = targetPlace.publish(Documents.folding("Theirs").build());
        assertThat(carriedOut(mine)).isInstanceOfSatisfying(Overtaken.class, result -> {
            assertThat(result.theirs()).contains(theirs);
            assertThat(result.sentence()).contains("nothing was changed");
        });
        assertThat(target.journals().names(NONE)).isEmpty();
        assertThat(targetPlace.programs(prefix)).hasSize(shareOneAccount() ? 2 : 0);
    }

    @Test
    void aProgramWithOtherBytesIsNeverOverwritten() throws IOException {
        media();
        String name = prefix + "-tag.jar";
        if (shareOneAccount()) {
            target.programs().remove(target.programs().find(name, NONE).orElseThrow(), NONE);
        }
        targetPlace.putProgram(name, Documents.program("another"));
        Plan plan = plan(new Intent.Migrate(source));
        assertThat(plan.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.PROGRAM);
            assertThat(obstacle.sentence()).contains("'" + name + "' is there with other bytes");
        });
        assertThatThrownBy(() -> new Carrying(target, Optional.of(source)).out(plan, NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(targetPlace.programs(name)).containsEntry(name, Documents.sha256("another"));
        assertThat(target.latest(NONE)).isEmpty();
    }

    @Test
    void whatMetadataCannotHoldIsAnObstacleAndNotSent() throws IOException {
        String main = "org.example." + "M".repeat(300);
        Workflow workflow = Documents.folding("Long").storlet("Long", definition -> definition
                .code("java", main, prefix + "-long.jar", Documents.sha256(prefix + "long"))
                .handler("run", "a = b", "c = d")).build();
        sourcePlace.publish(workflow);
        source.deploy(new Artefact(prefix + "-other.jar", "java", "org.example.Main", List.of(), Optional.empty(),
                Optional.empty()), Documents.program(prefix + "long"), Condition.IF_ABSENT, NONE);
        assertThat(plan(new Intent.Migrate(source)).obstacles()).singleElement().satisfies(obstacle ->
                assertThat(obstacle.sentence()).contains("would not run", "256 is the most"));
    }

    /** With a program that needs a file, which is put at the source unless it is empty. */
    private void needing(byte[] codec) throws IOException {
        sourcePlace.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        source.deploy(new Artefact(prefix + "-tag.jar", "java", "org.example.Main", List.of(prefix + ".codec"),
                Optional.empty(), Optional.empty()), Documents.program(prefix + "tag"), Condition.IF_ABSENT, NONE);
        if (codec.length > 0) {
            source.dependencies().add(codec(), codec, NONE);
        }
        sourcePlace.publish(Documents.media(prefix));
    }

    private Dependency codec() {
        return new Dependency(prefix + ".codec", "2", Optional.of("0755"));
    }

    @Test
    void whatAProgramNeedsIsCopiedWithIt() throws IOException {
        byte[] codec = {1, 2, 3};
        needing(codec);
        Plan plan = plan(new Intent.Migrate(source));
        assertThat(plan.programs()).last().asString().contains(prefix + ".codec");
        assertThat(plan.copies()).hasSize(shareOneAccount() ? 0 : 3);
        assertThat(carriedOut(plan)).isInstanceOf(Done.class);
        Fetched copied = target.dependencies().read(prefix + ".codec", NONE).orElseThrow();
        assertThat(copied.bytes()).isEqualTo(codec);
        assertThat(target.dependencies().dependency(prefix + ".codec", copied.head())).isEqualTo(codec());
        assertThat(plan(new Intent.Migrate(source)).changesNothing()).isTrue();
    }

    @Test
    void whatAProgramNeedsAndNobodyHasIsToldAndIsInTheWayOfThoseThatCome() throws IOException {
        needing(new byte[0]);
        String sentence = "the dependency '" + prefix + ".codec' of " + prefix + "-tag.jar is not there, and "
                + source.address() + " has not got it: put it where dependencies are first";
        Plan plan = plan(new Intent.Migrate(source));
        assertThat(plan.obstacles()).extracting(Obstacle::sentence)
                .isEqualTo(shareOneAccount() ? List.of() : List.of(sentence));
        Plan accepted = new Planner(Limits.DEFAULT).withoutPrograms().plan(target, new Intent.Migrate(source),
                List.of(), NONE);
        assertThat(accepted.remarks()).contains(sentence);
        assertThat(carriedOut(accepted)).isInstanceOf(Done.class);
    }

    @Test
    void whatAProgramNeedsIsNeverOverwritten() throws IOException {
        needing(new byte[] {1});
        if (shareOneAccount()) {
            return; // where one account has one place for them
        }
        Plan late = plan(new Intent.Migrate(source));
        target.dependencies().add(codec(), new byte[] {2}, NONE);
        assertThat(plan(new Intent.Migrate(source)).obstacles()).singleElement().satisfies(obstacle ->
                assertThat(obstacle.sentence()).contains("'" + prefix + ".codec' of " + prefix + "-tag.jar is there with"
                        + " other bytes"));
        assertThatThrownBy(() -> carriedOut(late)).hasMessageContaining("has put the dependency '" + prefix
                + ".codec' with other bytes since this was planned");
        assertThat(target.dependencies().read(prefix + ".codec", NONE).orElseThrow().bytes()).containsExactly(2);
        assertThat(target.latest(NONE)).isEmpty();
    }

    @Test
    void aProgramIsFoundByItsDigestUnderAnotherName() throws IOException {
        sourcePlace.putProgram(prefix + "-old.jar", Documents.program(prefix + "tag"));
        sourcePlace.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        sourcePlace.publish(Documents.media(prefix));
        Plan plan = plan(new Intent.Migrate(source));
        assertThat(plan.copies()).last().satisfies(copy -> {
            assertThat(copy.name()).isEqualTo(prefix + "-tag.jar");
            assertThat(copy.found()).isEqualTo(prefix + "-old.jar");
        });
        carriedOut(plan);
        assertThat(targetPlace.programs(prefix)).containsEntry(prefix + "-tag.jar", Documents.sha256(prefix + "tag"));
    }

    @Test
    void aProgramWhoseBytesAreNowhereIsAnObstacleUnlessThatIsAccepted() throws IOException {
        sourcePlace.publish(Documents.media(prefix));
        assertThat(plan(new Intent.Migrate(source)).obstacles()).hasSize(2).allSatisfy(obstacle ->
                assertThat(obstacle.sentence()).contains("is not there").contains(source.address()));
        Plan accepted = new Planner(Limits.DEFAULT).withoutPrograms().plan(target, new Intent.Migrate(source),
                List.of(), NONE);
        assertThat(carriedOut(accepted)).isInstanceOf(Done.class);
        assertThat(targetPlace.programs(prefix)).isEmpty();
    }
}
