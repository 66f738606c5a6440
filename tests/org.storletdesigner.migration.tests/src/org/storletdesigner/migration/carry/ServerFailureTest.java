package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.place.SwiftServer;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Workflow;

/** A real server whose parts freeze and die in the middle of a migration: nothing is lost, and nothing is half live. */
class ServerFailureTest {
    @TempDir
    Path folder;

    private final String prefix = Place.unique("f");
    private Place from;
    private Place to;

    @BeforeAll
    static void needsSwift() {
        SwiftServer.assumeThere();
    }

    @BeforeEach
    void make() throws Exception {
        from = Place.fresh(Place.Kind.FOLDER, folder);
        from.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        from.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        from.publish(Documents.media(prefix));
        to = Place.fresh(Place.Kind.SWIFT, folder);
        to.publish(Documents.shrinking());
    }

    private interface Fault {
        void happen() throws IOException, InterruptedException;
    }

    /** Does something once, when so many steps are done. */
    private static Progress at(long steps, Fault fault) {
        return new Progress() {
            @Override
            public void at(String what, long done) {
                if (what.equals("steps done") && done == steps) {
                    try {
                        fault.happen();
                    } catch (IOException | InterruptedException broken) {
                        throw new IllegalStateException(broken);
                    }
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    private static CompletableFuture<Void> after(int seconds, Fault cure) {
        return CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(seconds));
                cure.happen();
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private Result migrated(Duration patience, Progress progress) throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = to.open(patience)) {
            Plan plan = new Planner(Limits.DEFAULT).plan(target, new Intent.Migrate(source), List.of(), NONE);
            assertThat(plan.obstacles()).isEmpty();
            return new Carrying(target, Optional.of(source)).out(plan, progress);
        }
    }

    private void checkIsLive() throws IOException {
        Workflow live = to.live().orElseThrow();
        assertThat(live.getStorlets()).hasSize(3);
        assertThat(to.programs(prefix)).isEqualTo(Map.of(prefix + "-resize.jar", Documents.sha256(prefix + "resize"),
                prefix + "-tag.jar", Documents.sha256(prefix + "tag")));
        try (WorkflowContainer target = to.open()) {
            assertThat(new Carrying(target, Optional.empty()).unfinished(NONE)).isEmpty();
        }
    }

    @ParameterizedTest(name = "after step {0}")
    @ValueSource(longs = {2, 6})
    void aFrozenServerThatGoesOnCostsNothingButTime(long step) throws Exception {
        CompletableFuture<?>[] cure = new CompletableFuture<?>[1];
        Progress frozen = at(step, () -> {
            SwiftServer.signal("object", "STOP");
            cure[0] = after(3, () -> SwiftServer.signal("object", "CONT"));
        });
        try {
            assertThat(migrated(Duration.ofMinutes(2), frozen)).isInstanceOf(Done.class);
        } finally {
            cure[0].join();
        }
        checkIsLive();
    }

    @Test
    void whatAFrozenServerLeftOpenIsResumedWhenItGoesOn() throws Exception {
        try {
            assertThatThrownBy(() -> migrated(Duration.ofSeconds(4), at(4, () -> SwiftServer.signal("object", "STOP"))))
                    .isInstanceOfSatisfying(StoreException.class, fault -> {
                        assertThat(fault.problem()).isIn(Problem.UNREACHABLE, Problem.UNCERTAIN);
                        assertThat(fault).hasMessageContaining("not live yet; resume or roll back");
                    });
        } finally {
            SwiftServer.signal("object", "CONT");
        }
        assertThat(Documents.text(to.live().orElseThrow())).isEqualTo(Documents.text(Documents.shrinking()));
        resumeAll();
        checkIsLive();
    }

    private void resumeAll() throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = to.open()) {
            Carrying carrying = new Carrying(target, Optional.of(source));
            for (Unfinished each : carrying.unfinished(NONE)) {
                assertThat(carrying.resume(each, NONE)).isInstanceOf(Done.class);
            }
        }
    }

    @Test
    void whatAKilledServerEndedIsRolledBackWhenItIsThereAgain() throws Exception {
        try {
            assertThatThrownBy(() -> migrated(Duration.ofSeconds(4), at(4, () -> SwiftServer.signal("object", "KILL"))))
                    .hasMessageContaining("not live yet; resume or roll back");
        } finally {
            SwiftServer.startAgain("object");
        }
        try (WorkflowContainer target = to.open()) {
            Carrying carrying = new Carrying(target, Optional.empty());
            Unfinished one = carrying.unfinished(NONE).getFirst();
            assertThat(carrying.rollBack(one, NONE)).isInstanceOf(Result.RolledBack.class);
            assertThat(carrying.unfinished(NONE)).isEmpty();
        }
        assertThat(Documents.text(to.live().orElseThrow())).isEqualTo(Documents.text(Documents.shrinking()));
        assertThat(to.programs(prefix)).isEmpty();
    }

    @Test
    void aServerThatIsKilledAndComesBackInTimeCostsNothingButTime() throws Exception {
        CompletableFuture<?>[] cure = new CompletableFuture<?>[1];
        try {
            assertThat(migrated(Duration.ofMinutes(2), at(3, () -> {
                SwiftServer.signal("object", "KILL");
                cure[0] = after(2, () -> SwiftServer.startAgain("object"));
            }))).isInstanceOf(Done.class);
        } finally {
            cure[0].join();
        }
        checkIsLive();
    }

    @Test
    void aWrongPasswordAndAMissingContainerAreToldBeforeAnythingIsPlanned() {
        assertThatThrownBy(() -> to.openWithKey("wrong-key")).hasMessageContaining("does not accept this user and key")
                .message().doesNotContain("wrong-key");
        assertThatThrownBy(() -> Place.openMissing()).extracting("problem").isEqualTo(Problem.MISSING_CONTAINER);
    }
}
