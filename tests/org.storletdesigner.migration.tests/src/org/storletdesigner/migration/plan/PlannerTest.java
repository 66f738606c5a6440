package org.storletdesigner.migration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.analysis.Analyzer;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.HandlerNames;
import org.storletdesigner.model.design.Ids;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.snapshot.file.SnapshotFormat;
import org.storletdesigner.snapshot.file.Snapshots;

class PlannerTest {
    @TempDir
    Path folder;

    private Place place;

    @BeforeEach
    void make() throws Exception {
        place = Place.fresh(Place.Kind.FOLDER, folder);
    }

    private Plan plan(Intent intent, Rename... renames) throws IOException {
        try (WorkflowContainer target = place.open()) {
            return new Planner(Limits.DEFAULT).plan(target, intent, List.of(renames), NONE);
        }
    }

    private static WorkflowBuilder resizing(String output) {
        return WorkflowBuilder.named("Media").storlet("Resize",
                definition -> definition.handler("run", "format = jpg", output));
    }

    private static Workflow tagging(String trigger) {
        return WorkflowBuilder.named("Tags").storlet("Tag", definition ->
                definition.handler("run", trigger, "tag = done")).build();
    }

    private static Storlet storlet(Workflow workflow, String name) {
        return workflow.getStorlets().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void whatIsThereAsItComesStaysAndNothingIsDone() throws IOException {
        place.publish(resizing("size = small").build());
        Plan plan = plan(new Intent.Inject(resizing("size = small").build()));
        assertThat(plan.items()).containsExactly(new Item.Kept("Resize"));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void aStorletOfTheSameIdIsReplacedUnderItsNewName() throws IOException {
        place.publish(resizing("size = small").build());
        Workflow part = resizing("size = large").build();
        part.getStorlets().getFirst().setName("Resizer");
        Plan plan = plan(new Intent.Inject(part));
        assertThat(plan.items()).singleElement().isInstanceOfSatisfying(Item.Replaced.class, item -> {
            assertThat(item.sentence()).contains("'Resize' by 'Resizer'", "size = large");
            assertThat(item.before()).isEqualTo("Resize");
        });
        assertThat(plan.after().getStorlets()).singleElement()
                .matches(each -> each.getId().equals(part.getStorlets().getFirst().getId()));
        assertThat(plan.after().getDefinitions()).hasSize(1);
    }

    @Test
    void aStorletMadeAnewFromItsDefinitionKeepsWhatTheTargetSaysOfItsHandlers() throws IOException {
        Workflow live = resizing("size = small").storlet("Tag", definition ->
                definition.handler("run", "size = small", "tag = done")).must("Resize.run", "Tag.run").build();
        place.publish(live);
        Workflow part = resizing("size = small || size = large").build();
        part.getStorlets().forEach(Ids::renew);
        Plan plan = plan(new Intent.Inject(part));
        assertThat(plan.items()).singleElement().isInstanceOf(Item.Replaced.class);
        assertThat(plan.after().getExpectations()).singleElement().satisfies(each ->
                assertThat(HandlerNames.of(each.getFrom())).isEqualTo("Resize.run"));
        assertThat(storlet(plan.after(), "Resize").getId()).isEqualTo(storlet(live, "Resize").getId());
        assertThat(plan.after().getStorlets().getFirst().getName()).isEqualTo("Resize");
    }

    @Test
    void whatIsExpectedOfAHandlerThatGoesGoesWithIt() throws IOException {
        place.publish(WorkflowBuilder.named("Media").storlet("Resize", definition -> definition
                .handler("run", "a = b", "c = d").handler("end", "c = d", "e = f"))
                .must("Resize.run", "Resize.end").permit("overlap", "known", "x", "Resize.end").build());
        Plan plan = plan(new Intent.Inject(resizing("size = small").build()));
        assertThat(plan.after().getExpectations()).isEmpty();
        assertThat(plan.after().getPermits()).isEmpty();
        assertThat(plan.remarks()).contains(
                "1 expectation about handlers that are replaced and have no successor goes",
                "1 permit about handlers that are replaced and have no successor goes");
        assertThat(plan.isPossible()).isTrue();
    }

    @Test
    void aNameThatAnotherStorletHasIsAnObstacleUntilItIsRenamed() throws IOException {
        place.publish(resizing("size = small").build());
        Workflow part = WorkflowBuilder.named("Other").storlet("Resize", DefinitionBuilder.named("Scaler")
                .handler("run", "scale = yes", "scale = no").build(), each -> { }).build();
        part.getStorlets().forEach(Ids::renew);
        Plan plan = plan(new Intent.Inject(part));
        assertThat(plan.items()).contains(new Item.NameTaken("Resize", "Resize"));
        assertThat(plan.obstacles()).singleElement().matches(each -> each.kind() == Obstacle.Kind.NAME);
        assertThat(plan.after().getStorlets()).extracting(Storlet::getName).containsExactly("Resize", "Resize2");
        Plan renamed = plan(new Intent.Inject(part), new Rename.Storlet("Resize", "Scale"));
        assertThat(renamed.obstacles()).isEmpty();
        assertThat(renamed.items()).containsExactly(new Item.Added("Scale"));
    }

    @Test
    void aDefinitionThatOthersUseIsNotChangedUnderThem() throws IOException {
        var definition = DefinitionBuilder.named("Resize").handler("run", "format = jpg", "size = small").build();
        place.publish(WorkflowBuilder.named("Media").storlet("One", definition, each -> { })
                .storlet("Two", definition, each -> { }).build());
        Workflow part = WorkflowBuilder.named("Media").storlet("One", DefinitionBuilder.named("Resize")
                .handler("run", "format = jpg", "size = large").build(), each -> { }).build();
        Plan plan = plan(new Intent.Inject(part));
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.after().getDefinitions()).hasSize(2);
        assertThat(storlet(plan.after(), "Two").getDefinition().getHandlers().getFirst().getOutput())
                .isEqualTo("size = small");
        assertThat(storlet(plan.after(), "One").getDefinition().getHandlers().getFirst().getOutput())
                .isEqualTo("size = large");
        assertThat(Documents.text(plan(new Intent.Inject(part)).after())).isEqualTo(Documents.text(plan.after()));
        place.publish(plan.after());
        assertThat(plan(new Intent.Inject(part)).changesNothing()).isTrue();
    }

    @Test
    void bothSidesThatMeetAreTold() throws IOException {
        place.publish(Documents.shrinking());
        Plan plan = plan(new Intent.Inject(resizing("size = small").build()));
        assertThat(plan.items()).contains(new Item.KeyShared("size", List.of("Resize.run"), List.of("Shrink.run")));
        assertThat(plan.items()).filteredOn(Item.Overlapping.class::isInstance).singleElement()
                .satisfies(item -> assertThat(((Item.Overlapping) item).finding().rule()).isEqualTo(Rule.CONFLICT));
        assertThat(plan.outlook().newFindings()).extracting(Finding::rule).contains(Rule.CONFLICT);
        Plan back = plan(new Intent.Remove(Set.of("Shrink")));
        assertThat(back.outlook().newFindings()).isEmpty();
    }

    @Test
    void aLoopThatOnlyTheTwoTogetherMakeIsFoundBeforeItIsLive() throws IOException {
        place.publish(resizing("tag = wanted").build());
        Workflow part = WorkflowBuilder.named("Tags").storlet("Tag", definition ->
                definition.handler("run", "tag = wanted", "format = jpg && tag = no")).build();
        assertThat(plan(new Intent.Inject(part)).outlook().newFindings()).extracting(Finding::rule)
                .contains(Rule.CYCLE);
    }

    @Test
    void keysAndValuesAreRenamedOnTheWayIn() throws IOException {
        place.publish(resizing("size = small").build());
        Plan plan = plan(new Intent.Inject(tagging("dimension = little")), new Rename.Value("size", "little", "small"),
                new Rename.Key("dimension", "size"));
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.rewritten()).extracting(Rewritten::where).containsExactly("Tag.run, trigger",
                "Tag.run, trigger");
        assertThat(plan.outlook().difference().edges()).anyMatch(edge -> edge.from().equals("Resize.run"));
        assertThat(storlet(plan.after(), "Tag").getDefinition().getHandlers().getFirst().getTrigger())
                .isEqualTo("size = small");
    }

    @Test
    void aRenamingThatFindsNothingIsAnObstacle() throws IOException {
        assertThat(plan(new Intent.Inject(tagging("a = b")), new Rename.Key("sise", "size"),
                new Rename.Storlet("Tug", "Tag")).obstacles()).extracting(Obstacle::sentence).containsExactly(
                "the key 'sise' cannot be renamed to 'size': no expression that can be read names the key sise",
                "there is no storlet 'Tug' to be renamed in what comes in");
    }

    @Test
    void theStoreOfTheTargetStaysAndItsDifferencesAreTold() throws IOException {
        place.publish(resizing("size = small").firing(Firing.EVERY_WRITE).source("upload", "format = jpg").build());
        Workflow part = WorkflowBuilder.named("Tags").writing(Writing.REPLACE).keys(Keys.FOLDED)
                .storlet("Tag", definition -> definition.handler("run", "size = small", "tag = done"))
                .source("scan", "format = png").note("hello").build();
        Plan plan = plan(new Intent.Inject(part));
        assertThat(plan.after().getFiring()).isEqualTo(Firing.EVERY_WRITE);
        assertThat(plan.after().getWriting()).isEqualTo(Writing.MERGE);
        assertThat(plan.after().getKeys()).isEqualTo(Keys.CASE_SENSITIVE);
        assertThat(plan.after().getSources()).hasSize(1);
        assertThat(plan.remarks()).anyMatch(each -> each.startsWith("the target fires on every write"))
                .anyMatch(each -> each.startsWith("a write keeps the keys"))
                .anyMatch(each -> each.startsWith("the target tells keys apart by case"))
                .anyMatch(each -> each.startsWith("the target has no source that writes 'format = png'"))
                .contains("notes stay behind: 1");
    }

    @Test
    void keysThatFoldTogetherAreTold() throws IOException {
        AtomicReference<ObjectStore> store = new AtomicReference<>();
        place.open(each -> {
            store.set(each);
            return each;
        }).close();
        WorkflowContainer folding = new WorkflowContainer(store.get(), store.get(), List.of("starts nothing"), true,
                () -> { });
        Workflow part = resizing("Size = small").storlet("Tag", definition ->
                definition.handler("run", "size = small", "tag = done")).build();
        Plan plan = new Planner(Limits.DEFAULT).plan(folding, new Intent.Inject(part), List.of(), NONE);
        assertThat(plan.after().getKeys()).isEqualTo(Keys.FOLDED);
        assertThat(plan.outlook().foldedKeys()).singleElement().satisfies(each ->
                assertThat(each.message()).contains("Size and size are one key"));
        assertThat(plan.remarks()).contains("starts nothing").anyMatch(each -> each.contains("by case"));
        assertThat(part.getKeys()).isEqualTo(Keys.CASE_SENSITIVE);
    }

    @Test
    void aStorletThatDoesNotExistIsAnObstacle() throws IOException {
        assertThat(plan(new Intent.Remove(Set.of("Crop"))).obstacles()).extracting(Obstacle::sentence)
                .containsExactly("no storlet 'Crop' lives at the target");
        try (WorkflowContainer empty = Place.fresh(Place.Kind.FOLDER, folder).open()) {
            assertThat(plan(new Intent.Migrate(empty)).obstacles()).singleElement()
                    .satisfies(each -> assertThat(each.sentence()).contains("no workflow lives at folder:"));
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] snapshot(Workflow workflow) throws IOException {
        StringBuilder text = new StringBuilder();
        Snapshots.write(workflow, new Analyzer(Limits.DEFAULT).analyze(WorkflowExtractor.extract(workflow, 0),
                org.storletdesigner.analysis.Progress.NONE), SnapshotFormat.DOT, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDamagedSnapshotIsRestoredOnlyWhenThatIsSaid() throws IOException {
        place.publish(tagging("a = b"));
        byte[] whole = snapshot(resizing("size = small").build());
        assertThat(plan(new Intent.Restore("s", whole, false)).items())
                .containsExactly(new Item.Added("Resize"), new Item.Removed("Tag"));
        byte[] cut = new String(whole, StandardCharsets.UTF_8).substring(0, whole.length * 3 / 4)
                .getBytes(StandardCharsets.UTF_8);
        Plan refused = plan(new Intent.Restore("s", cut, false));
        assertThat(refused.obstacles()).anyMatch(each -> each.kind() == Obstacle.Kind.DAMAGED
                && each.sentence().contains("'s' is damaged"));
        Plan accepted = plan(new Intent.Restore("s", cut, true));
        assertThat(accepted.obstacles()).noneMatch(each -> each.kind() == Obstacle.Kind.DAMAGED);
        assertThat(accepted.remarks()).anyMatch(each -> each.contains("not read") || each.contains("not there"));
        assertThatThrownBy(() -> plan(new Intent.Restore("s", new byte[] {1, 2}, true)))
                .hasMessageContaining("this is no graph");
    }

    @Test
    void anotherProgramsGraphIsNotTakenForAWorkflow() throws IOException {
        byte[] foreign = "digraph { subgraph cluster_a { b } b -> b }".getBytes(StandardCharsets.UTF_8);
        assertThat(plan(new Intent.Restore("s", foreign, false)).obstacles()).anyMatch(each ->
                each.sentence().contains("'s' is foreign"));
    }

    @Test
    void planningIsCancelledAndWritesNothing() throws IOException {
        place.publish(resizing("size = small").build());
        Progress stopped = new Progress() {
            @Override
            public void at(String what, long done) { }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (WorkflowContainer target = place.open()) {
            assertThatThrownBy(() -> new Planner(Limits.DEFAULT).plan(target, new Intent.Inject(tagging("a = b")),
                    List.of(), stopped)).isInstanceOf(StoreException.class).extracting("problem")
                    .isEqualTo(StoreException.Problem.CANCELLED);
        }
    }

    @Test
    void theStepsEndWithThePointerAndTheJournal() throws IOException {
        place.publish(resizing("size = small").build());
        assertThat(plan(new Intent.Inject(tagging("size = small"))).steps()).extracting(Step::kind).containsExactly(
                Step.Kind.DOCUMENT, Step.Kind.JOURNAL, Step.Kind.SNAPSHOT, Step.Kind.DEFINITIONS, Step.Kind.POINTER,
                Step.Kind.END);
    }

    @Test
    void anExpressionThatCannotBeReadIsToldAndStandsInNobodysWay() throws IOException {
        Plan plan = plan(new Intent.Inject(tagging("size =")));
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.remarks()).anyMatch(each -> each.startsWith("Tag.run, trigger: "));
    }

    @Test
    void aWholeDocumentTakesThePlaceOfWhatIsLiveAndItsLossesAreTold() throws IOException {
        place.publish(resizing("size = small").source("upload", "format = jpg").note("one").build());
        Plan plan = plan(new Intent.Publish(tagging("size = small")));
        assertThat(plan.items()).containsExactly(new Item.Added("Tag"), new Item.Removed("Resize"));
        assertThat(plan.remarks()).contains("1 source of what is live goes", "1 note of what is live goes");
        assertThat(Documents.text(plan.after())).isEqualTo(Documents.text(tagging("size = small")));
    }

    @Test
    void aDocumentThatCannotBeStoredIsAnObstacle() throws IOException {
        Workflow twice = resizing("size = small").build();
        twice.getStorlets().getFirst().setName("");
        Plan plan = plan(new Intent.Publish(twice));
        assertThat(plan.obstacles()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Obstacle.Kind.DOCUMENT);
            assertThat(each.sentence()).contains("a storlet has no name");
        });
        assertThat(plan.sha256()).isEmpty();
    }

    @Test
    void nothingIsRenamedWhereNothingComesIn() throws IOException {
        place.publish(resizing("size = small").build());
        assertThat(plan(new Intent.Remove(Set.of("Resize")), new Rename.Key("size", "width")).obstacles())
                .singleElement().matches(each -> each.kind() == Obstacle.Kind.RENAME);
    }
}
