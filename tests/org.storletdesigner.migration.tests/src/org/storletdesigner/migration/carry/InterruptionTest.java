package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.carry.Result.RolledBack;
import org.storletdesigner.migration.carry.Unfinished.Interrupted;
import org.storletdesigner.migration.carry.Unfinished.Standing;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.FailingStore;
import org.storletdesigner.migration.place.FailingStore.Killed;
import org.storletdesigner.migration.place.FailingStore.When;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Workflow;

/**
 * The program ends at every single write, before and after it takes effect. Another process finds what there is, and
 * both ways lead to where an undisturbed one does.
 */
class InterruptionTest {
    private static final int MANY = 1000;

    @TempDir
    Path folder;

    /** What there is when nothing is under way. */
    private record State(Optional<String> live, Map<String, String> programs) { }

    /** A target and where its programs come from. */
    private final class Scene implements AutoCloseable {
        private final Place place;
        private final WorkflowContainer source;
        private final String prefix = Place.unique("i");

        Scene(Place.Kind kind, boolean first) throws Exception {
            Place from = Place.fresh(Place.Kind.FOLDER, folder);
            from.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
            from.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
            from.publish(Documents.media(prefix));
            source = from.open();
            place = Place.fresh(kind, folder);
            if (!first) {
                place.publish(Documents.shrinking());
            }
        }

        State state() throws IOException {
            Optional<Workflow> live = place.live();
            return new State(live.isEmpty() ? Optional.empty() : Optional.of(Documents.text(live.get())),
                    place.programs(prefix));
        }

        Plan plan() throws IOException {
            try (WorkflowContainer target = place.open()) {
                return new Planner(Limits.DEFAULT).plan(target, new Intent.Migrate(source), List.of(), NONE);
            }
        }

        Carrying carrying(WorkflowContainer target) {
            return new Carrying(target, Optional.of(source));
        }

        /** False when the action ended before so many writes were made. */
        boolean isKilled(int writes, When when, Action action) throws IOException {
            AtomicInteger left = new AtomicInteger(writes);
            try (WorkflowContainer target = place.open(store -> new FailingStore(store, left, when))) {
                action.on(carrying(target));
                return false;
            } catch (Killed killed) {
                return true;
            }
        }

        /** This and the following are those of another process. */
        Result out(Plan plan) throws IOException {
            try (WorkflowContainer target = place.open()) {
                return carrying(target).out(plan, NONE);
            }
        }

        List<Unfinished> unfinished() throws IOException {
            try (WorkflowContainer target = place.open()) {
                return carrying(target).unfinished(NONE);
            }
        }

        Result resumed(Unfinished unfinished) throws IOException {
            try (WorkflowContainer target = place.open()) {
                return carrying(target).resume(unfinished, NONE);
            }
        }

        Result rolledBack(Unfinished unfinished) throws IOException {
            try (WorkflowContainer target = place.open()) {
                return carrying(target).rollBack(unfinished, NONE);
            }
        }

        @Override
        public void close() {
            source.close();
        }
    }

    private interface Action {
        void on(Carrying carrying) throws IOException;
    }

    private static State undisturbed(Scene scene, Plan plan) throws IOException {
        return new State(Optional.of(Documents.text(plan.after())), Map.of(
                scene.prefix + "-resize.jar", Documents.sha256(scene.prefix + "resize"),
                scene.prefix + "-tag.jar", Documents.sha256(scene.prefix + "tag")));
    }

    private static final String KINDS = """
            # where,  it ends, nothing was live
            FOLDER, BEFORE, false
            FOLDER, AFTER,  false
            FOLDER, BEFORE, true
            FOLDER, AFTER,  true
            SWIFT,  AFTER,  false
            """;

    private interface Interruption {
        void after(int writes) throws Exception;
    }

    /** At each write that an undisturbed one makes; a Swift is mostly waited for, so several take their turns there. */
    private void atEachWrite(Place.Kind kind, boolean first, Interruption interruption) throws Exception {
        int writes = writes(kind, first);
        assertThat(writes).isGreaterThan(6);
        try (ExecutorService workers = Executors.newFixedThreadPool(kind == Place.Kind.SWIFT ? 6 : 1)) {
            List<Future<Void>> all = new ArrayList<>();
            for (int each = 0; each < writes; each++) {
                int at = each;
                all.add(workers.submit(() -> {
                    interruption.after(at);
                    return null;
                }));
            }
            for (Future<Void> each : all) {
                each.get();
            }
        }
    }

    private int writes(Place.Kind kind, boolean first) throws Exception {
        try (Scene scene = new Scene(kind, first)) {
            Plan plan = scene.plan();
            AtomicInteger left = new AtomicInteger();
            try (WorkflowContainer target = scene.place.open(store -> new FailingStore(store, left, When.AFTER))) {
                left.set(MANY);
                assertThat(scene.carrying(target).out(plan, NONE)).isInstanceOf(Done.class);
            }
            return MANY - left.get();
        }
    }

    @ParameterizedTest(name = "in a {0}, ended {1} the write, first workflow: {2}")
    @CsvSource(textBlock = KINDS)
    void resumingLeadsToWhereAnUndisturbedOneDoes(Place.Kind kind, When when, boolean first) throws Exception {
        atEachWrite(kind, first, writes -> {
            try (Scene scene = new Scene(kind, first)) {
                State before = scene.state();
                Plan plan = scene.plan();
                State end = undisturbed(scene, plan);
                assertThat(scene.isKilled(writes, when, carrying -> carrying.out(plan, NONE))).isTrue();
                checkIsWhole(scene, before, end);
                List<Unfinished> unfinished = scene.unfinished();
                for (Unfinished each : unfinished) {
                    assertThat(scene.resumed(each)).as("after %s writes", writes).isInstanceOf(Done.class);
                }
                if (unfinished.isEmpty() && scene.state().equals(before)) {
                    scene.out(plan);
                }
                assertThat(scene.state()).as("after %s writes", writes).isEqualTo(end);
                assertThat(scene.unfinished()).isEmpty();
            }
        });
    }

    /** Whatever is live, its programs are there. */
    private static void checkIsWhole(Scene scene, State before, State end) throws IOException {
        State now = scene.state();
        assertThat(now.live()).isIn(before.live(), end.live());
        if (now.live().equals(end.live())) {
            assertThat(now.programs()).isEqualTo(end.programs());
        }
    }

    @ParameterizedTest(name = "in a {0}, ended {1} the write, first workflow: {2}")
    @CsvSource(textBlock = KINDS)
    void rollingBackLeadsToWhatWasBefore(Place.Kind kind, When when, boolean first) throws Exception {
        atEachWrite(kind, first, writes -> {
            try (Scene scene = new Scene(kind, first)) {
                State before = scene.state();
                Plan plan = scene.plan();
                assertThat(scene.isKilled(writes, when, carrying -> carrying.out(plan, NONE))).isTrue();
                List<Unfinished> unfinished = scene.unfinished();
                for (Unfinished each : unfinished) {
                    assertThat(scene.rolledBack(each)).as("after %s writes", writes).isInstanceOf(RolledBack.class);
                }
                boolean ended = unfinished.isEmpty() && writes > 1;
                assertThat(scene.state()).as("after %s writes", writes)
                        .isEqualTo(ended ? undisturbed(scene, plan) : before);
                assertThat(scene.unfinished()).isEmpty();
            }
        });
    }

    @ParameterizedTest(name = "ended {0} the write of the way back, from {1}, first workflow: {2}")
    @CsvSource(textBlock = """
            BEFORE, NOT_LIVE, false
            AFTER,  NOT_LIVE, false
            BEFORE, NOT_LIVE, true
            AFTER,  NOT_LIVE, true
            BEFORE, LIVE,     false
            AFTER,  LIVE,     false
            BEFORE, LIVE,     true
            AFTER,  LIVE,     true
            """)
    void aWayBackThatWasInterruptedGoesOn(When when, Standing from, boolean first) throws Exception {
        int way = writes(Place.Kind.FOLDER, first) - (from == Standing.LIVE ? 1 : 2);
        boolean killed = true;
        for (int writes = 0; killed; writes++) {
            try (Scene scene = new Scene(Place.Kind.FOLDER, first)) {
                State before = scene.state();
                Plan plan = scene.plan();
                scene.isKilled(way, When.BEFORE, carrying -> carrying.out(plan, NONE));
                Unfinished begun = scene.unfinished().getFirst();
                assertThat(((Interrupted) begun).standing()).isEqualTo(from);
                killed = scene.isKilled(writes, when, carrying -> carrying.rollBack(begun, NONE));
                for (Unfinished each : scene.unfinished()) {
                    boolean isOnItsWay = ((Interrupted) each).standing() == Standing.ROLLING_BACK;
                    assertThat(isOnItsWay ? scene.resumed(each) : scene.rolledBack(each))
                            .isInstanceOf(RolledBack.class);
                }
                assertThat(scene.state()).as("after %s writes", writes).isEqualTo(before);
                assertThat(scene.unfinished()).isEmpty();
            }
        }
    }
}
