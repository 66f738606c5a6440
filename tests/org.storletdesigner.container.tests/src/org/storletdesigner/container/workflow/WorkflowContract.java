package org.storletdesigner.container.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Condition.IF_ABSENT;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Publication.Overtaken;
import org.storletdesigner.container.workflow.Publication.Published;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Digests;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

/** What a container of workflows promises wherever it is; each test has an empty one. */
public abstract class WorkflowContract {
    protected abstract ObjectStore store();

    private WorkflowContainer container() {
        return new WorkflowContainer(store(), store(), List.of(), () -> { });
    }

    private static Workflow workflow(String output) {
        return WorkflowBuilder.named("Media").storlet("Resize",
                definition -> definition.handler("run", "format = jpg", output)).build();
    }

    private Live published(Workflow workflow, Optional<Live> based) throws IOException {
        return ((Published) container().publish(workflow, based, NONE)).live();
    }

    private static byte[] bytes(Workflow workflow) throws IOException {
        return WorkflowFiles.bytes(workflow, "test");
    }

    @Test
    void aPublishedWorkflowIsReadBackEqual() throws IOException {
        assertThat(container().latest(NONE)).isEmpty();
        Workflow workflow = workflow("size = small");
        Live live = published(workflow, Optional.empty());
        assertThat(container().latest(NONE)).contains(live);
        assertThat(bytes(container().read(live, NONE))).isEqualTo(bytes(workflow));
    }

    @Test
    void theSecondOfTwoIsToldAndNothingIsOverwritten() throws IOException {
        Live first = published(workflow("size = small"), Optional.empty());
        Live mine = published(workflow("size = large"), Optional.of(first));
        assertThat(container().publish(workflow("size = huge"), Optional.of(first), NONE))
                .isEqualTo(new Overtaken(Optional.of(mine)));
        assertThat(container().publish(workflow("size = huge"), Optional.empty(), NONE))
                .isEqualTo(new Overtaken(Optional.of(mine)));
        assertThat(container().latest(NONE)).contains(mine);
    }

    @Test
    void whatWasInterruptedGoesOnWhenItIsDoneAgain() throws IOException {
        Workflow workflow = workflow("size = small");
        Live live = published(workflow, Optional.empty());
        assertThat(container().publish(workflow, Optional.empty(), NONE)).isEqualTo(new Published(live));
        store().delete(Places.pointer(1), ALWAYS, NONE);
        assertThat(container().latest(NONE)).isEmpty();
        assertThat(container().publish(workflow, Optional.empty(), NONE)).isEqualTo(new Published(live));
    }

    @Test
    void anEarlierWorkflowCanBeMadeLiveAgain() throws IOException {
        Live first = published(workflow("size = small"), Optional.empty());
        Live second = published(workflow("size = large"), Optional.of(first));
        Live third = ((Published) container().reinstate(first, Optional.of(second), NONE)).live();
        assertThat(third).isEqualTo(new Live(3, first.sha256()));
        assertThat(container().history(NONE)).containsExactly(first, second, third);
    }

    /** Listings of a Swift may lack what was written a moment ago. */
    private WorkflowContainer containerWithListingsBehind() {
        ObjectStore behind = (ObjectStore) Proxy.newProxyInstance(ObjectStore.class.getClassLoader(),
                new Class<?>[] {ObjectStore.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(store(), arguments);
                    return answer instanceof List<?> all ? all.subList(0, Math.max(0, all.size() - 1)) : answer;
                });
        return new WorkflowContainer(behind, behind, List.of(), () -> { });
    }

    @Test
    void theHistoryEndsWithWhatIsLiveEvenWhereListingsAreBehind() throws IOException {
        Live first = published(workflow("size = small"), Optional.empty());
        assertThat(containerWithListingsBehind().history(NONE)).containsExactly(first);
        Live second = published(workflow("size = large"), Optional.of(first));
        assertThat(containerWithListingsBehind().history(NONE)).containsExactly(first, second);
        assertThat(containerWithListingsBehind().latest(NONE)).contains(second);
    }

    @Test
    void definitionsAreFoundByTheirDigests() throws IOException {
        Workflow workflow = workflow("size = small");
        published(workflow, Optional.empty());
        String digest = Digests.of(workflow.getDefinitions().get(0));
        assertThat(container().definition(digest, NONE).map(Digests::of)).contains(digest);
        assertThat(container().definition("0".repeat(64), NONE)).isEmpty();
    }

    @Test
    void everythingStandsUnderAPrefixAndNoneOfItsMetadataIsTheEngines() throws IOException {
        published(workflow("size = small"), Optional.empty());
        container().keep("digraph { }".getBytes(StandardCharsets.UTF_8), "dot", Instant.EPOCH, NONE);
        List<Entry> all = store().list("", NONE);
        assertThat(all).hasSize(4).allMatch(entry -> entry.name().startsWith("wfd/"));
        for (Entry entry : all) {
            assertThat(store().head(entry.name(), NONE).orElseThrow().metadata()).isNotEmpty()
                    .allSatisfy((key, value) -> assertThat(key).startsWith("Wfd-"));
        }
    }

    @Test
    void aDamagedDocumentIsNotRead() throws IOException {
        Live live = published(workflow("size = small"), Optional.empty());
        store().put(Places.workflow(live.sha256()), Body.of(bytes(workflow("size = large"))), ALWAYS, NONE);
        assertThatThrownBy(() -> container().read(live, NONE)).extracting("problem").isEqualTo(Problem.DAMAGED);
        store().delete(Places.workflow(live.sha256()), ALWAYS, NONE);
        assertThatThrownBy(() -> container().read(live, NONE)).hasMessageContaining("it is not there");
        store().put(Places.pointer(2), Body.of(new byte[5]), ALWAYS, NONE);
        assertThatThrownBy(() -> container().latest(NONE)).hasMessageContaining("remove it to go back");
    }

    @Test
    void snapshotsAreListedInTheOrderOfTime() throws IOException {
        byte[] dot = "digraph { }".getBytes(StandardCharsets.UTF_8);
        StoredSnapshot later = container().keep(dot, "dot", Instant.parse("2030-01-02T03:04:05.678Z"), NONE);
        StoredSnapshot sooner = container().keep(dot, "gml", Instant.parse("2029-01-02T03:04:05.678Z"), NONE);
        assertThat(container().snapshots(NONE)).containsExactly(sooner, later);
        assertThat(container().read(later, NONE)).isEqualTo(dot);
        store().delete(later.name(), ALWAYS, NONE);
        assertThatThrownBy(() -> container().read(later, NONE)).hasMessageContaining("no longer there");
    }

    @Test
    void storletsAreFoundByTheirMetadata() throws IOException {
        Artefact artefact = new Artefact("resize-1.0.jar", "java", "org.example.Resize", List.of("image-2.jar"),
                Optional.empty(), Optional.of("d".repeat(64)));
        container().deploy(artefact, new byte[] {1, 2}, IF_ABSENT, NONE);
        store().put("picture.jpg", Body.of(new byte[9]).with(Map.of("Colour", "blue")), ALWAYS, NONE);
        store().put("odd.jar", Body.of(new byte[9]).with(Map.of("storlet-main", "a.B")), ALWAYS, NONE);
        List<FoundStorlet> found = container().storlets(NONE);
        assertThat(found).extracting(storlet -> storlet.artefact().name()).containsExactly("odd.jar", "resize-1.0.jar");
        assertThat(found.get(1).artefact()).isEqualTo(artefact);
        assertThat(found.get(1).faults()).isEmpty();
        assertThat(found.get(0).faults()).contains("'Storlet-Language' is missing");
        assertThat(container().deploy(artefact, new byte[3], IF_ABSENT, NONE)).isEqualTo(Outcome.EXISTS);
    }

    @Test
    void aProgramThatWouldNotRunIsNotSent() throws StoreException {
        Artefact artefact = new Artefact("resize.py", "python", "other.Main", List.of(), Optional.of("2.7"),
                Optional.empty());
        assertThatThrownBy(() -> container().deploy(artefact, new byte[1], ALWAYS, NONE))
                .hasMessageContaining("MODULE.CLASS, here resize.CLASS, not 'other.Main'; Python's version begins with 3");
        assertThat(store().list("", NONE)).isEmpty();
    }
}
