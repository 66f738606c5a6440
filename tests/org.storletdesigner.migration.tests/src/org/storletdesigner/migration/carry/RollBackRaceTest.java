package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.migration.carry.Result.RolledBack;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.FailingStore;
import org.storletdesigner.migration.place.FailingStore.Killed;
import org.storletdesigner.migration.place.ForwardingStore;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;

/** A first workflow becomes live while it is rolled back, and no earlier one can be pointed to. */
class RollBackRaceTest {
    private static final String POINTER = "wfd/latest/";
    private static final String JOURNAL = "wfd/journal/";

    @TempDir
    Path folder;

    private final String prefix = Place.unique("r");
    private final Deque<Act> acts = new ArrayDeque<>();
    private Place from;

    @BeforeEach
    void make() throws Exception {
        from = Place.fresh(Place.Kind.FOLDER, folder);
        from.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        from.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        from.publish(Documents.media(prefix));
    }

    private Plan plan(Place to, Set<String> storlets) throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = to.open()) {
            return new Planner(Limits.DEFAULT).plan(target, new Intent.Migrate(source, Optional.of(storlets)),
                    List.of(), NONE);
        }
    }

    private Result out(Place to, Plan plan, UnaryOperator<ObjectStore> around) throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = to.open(around)) {
            return new Carrying(target, Optional.of(source)).out(plan, NONE);
        }
    }

    private Result rolledBack(Place to, UnaryOperator<ObjectStore> around) throws IOException {
        try (WorkflowContainer target = to.open(around)) {
            Carrying carrying = new Carrying(target, Optional.empty());
            return carrying.rollBack(carrying.unfinished(NONE).getFirst(), NONE);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** What somebody else does a moment before something of such a name is read, written or removed. */
    private record Act(String doing, String prefix, Work work) { }

    /** A store at which these acts happen, one after the other. */
    private static final class Watched extends ForwardingStore {
        private final Deque<Act> acts;

        Watched(ObjectStore store, Deque<Act> acts) {
            super(store);
            this.acts = acts;
        }

        private void before(String doing, String name) throws StoreException {
            Act next = acts.peek();
            if (next != null && next.doing().equals(doing) && name.startsWith(next.prefix())) {
                acts.remove();
                try {
                    next.work().run();
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }

        @Override
        public Optional<Head> head(String name, Progress progress) throws StoreException {
            before("head", name);
            return super.head(name, progress);
        }

        @Override
        public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
            before("put", name);
            return super.put(name, body, condition, progress);
        }

        @Override
        public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
            before("delete", name);
            return super.delete(name, condition, progress);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBecomesLiveBeforeItsJournalIsRemovedDoesNotStayWithoutItsPrograms(Place.Kind kind) throws Exception {
        Place to = Place.fresh(kind, folder);
        Plan plan = plan(to, Set.of("Resize", "Tag"));
        CountDownLatch pointing = new CountDownLatch(1);
        CountDownLatch removing = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Deque<Act> ofRun = new ArrayDeque<>(List.of(new Act("put", POINTER, () -> {
            pointing.countDown();
            await(removing);
        })));
        acts.add(new Act("delete", JOURNAL, () -> {
            removing.countDown();
            await(ended);
        }));
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<Result> run = others.submit(() -> {
                try {
                    return out(to, plan, store -> new Watched(store, ofRun));
                } finally {
                    pointing.countDown();
                    ended.countDown();
                }
            });
            await(pointing);
            assertThat(rolledBack(to, store -> new Watched(store, acts))).isInstanceOf(RolledBack.class);
            assertThat(run.get()).isInstanceOf(RolledBack.class);
        }
        assertThat(acts).isEmpty();
        try (WorkflowContainer target = to.open()) {
            assertThat(target.journals().names(NONE)).isEmpty();
        }
        assertThat(to.live()).isEmpty();
        assertThat(to.programs(prefix)).isEmpty();
    }

    @ParameterizedTest(name = "the journal was removed: {0}")
    @ValueSource(booleans = {true, false})
    void aPointerWhoseWriterEndsBeforeItLooksIsTakenBack(boolean removed) throws Exception {
        Place to = Place.fresh(Place.Kind.FOLDER, folder);
        Plan plan = interrupted(to, Set.of("Resize", "Tag"), 4);
        acts.add(new Act("delete", JOURNAL, () -> {
            point(to, plan);
            if (removed) {
                removeJournal(to);
            }
        }));
        assertThat(rolledBack(to, store -> new Watched(store, acts))).isInstanceOfSatisfying(RolledBack.class,
                result -> assertThat(result.sentence()).contains("No workflow is live, as before."));
        assertThat(acts).isEmpty();
        assertThat(to.live()).isEmpty();
        assertThat(to.programs(prefix)).isEmpty();
    }

    private Plan interrupted(Place to, Set<String> storlets, int writes) throws IOException {
        Plan plan = plan(to, storlets);
        AtomicInteger left = new AtomicInteger(writes);
        try {
            out(to, plan, store -> new FailingStore(store, left, FailingStore.When.BEFORE));
            throw new AssertionError("it has ended");
        } catch (Killed killed) {
            return plan;
        }
    }

    private static void point(Place to, Plan plan) throws IOException {
        try (WorkflowContainer target = to.open()) {
            target.publish(plan.after(), Optional.empty(), NONE);
        }
    }

    private static void removeJournal(Place to) throws IOException {
        try (WorkflowContainer target = to.open()) {
            target.journals().remove(target.journals().names(NONE).getFirst(), NONE);
        }
    }

    @Test
    void programsThatWereRemovedAreToldEvenWhereSomebodyHasGoneOnFromALatePointer() throws Exception {
        Place to = Place.fresh(Place.Kind.FOLDER, folder);
        Plan plan = interrupted(to, Set.of("Tag"), 3);
        acts.add(new Act("delete", prefix, () -> point(to, plan)));
        acts.add(new Act("head", prefix, () -> to.publish(Documents.shrinking())));
        assertThat(rolledBack(to, store -> new Watched(store, acts))).isInstanceOfSatisfying(Overtaken.class,
                result -> assertThat(result.sentence()).endsWith("has gone on since: what is live stays. Programs that"
                        + " were removed again: " + prefix + "-tag.jar."));
        assertThat(acts).isEmpty();
        assertThat(to.live().orElseThrow().getName()).isEqualTo("Shrinking");
    }
}
