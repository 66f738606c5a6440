package org.storletdesigner.container.swift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.http.Timeouts;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.Publication.Published;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;

/** A real server whose parts freeze and die in the middle of writes: nothing is lost, and nothing is half there. */
class SwiftFailuresTest {
    private static final Workflow WORKFLOW = WorkflowBuilder.named("Media").storlet("Resize",
            definition -> definition.handler("run", "format = jpg", "size = small")).build();
    private static final Timeouts HASTY = new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2),
            Duration.ofSeconds(3));
    private SwiftAccount account;
    private ObjectStore store;

    @BeforeAll
    static void needsSwift() {
        RealSwift.assumeThere();
    }

    @BeforeEach
    void open() throws StoreException {
        account = RealSwift.open();
        store = account.create(RealSwift.fresh("failures"), NONE);
    }

    @AfterEach
    void close() {
        if (account != null) {
            account.close();
        }
    }

    private WorkflowContainer container() {
        return new WorkflowContainer(store, store, List.of(), () -> { });
    }

    private interface Cure {
        void apply() throws IOException, InterruptedException;
    }

    private static CompletableFuture<Void> after(int seconds, Cure cure) {
        return CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(seconds));
                cure.apply();
            } catch (IOException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    @Test
    void aWrongKeyIsToldWithoutTheKey() {
        assertThatThrownBy(() -> SwiftAccount.open("test", RealSwift.account("wrong-key"), Timeouts.USUAL, NONE))
                .hasMessageContaining("does not accept this user and key").message().doesNotContain("wrong-key");
    }

    @Test
    void aLoginToAnotherAccountIsTold() {
        assertThatThrownBy(() -> SwiftAccount.open("production", RealSwift.account(RealSwift.variable("KEY")),
                Timeouts.USUAL, NONE)).hasMessageContaining("the login leads to another account, AUTH_test or test");
    }

    @Test
    void aMissingContainerIsTold() throws StoreException {
        ObjectStore missing = account.unchecked("missing");
        assertThatThrownBy(() -> account.container("missing", NONE)).extracting("problem")
                .isEqualTo(Problem.MISSING_CONTAINER);
        assertThatThrownBy(() -> missing.list("", NONE)).extracting("problem").isEqualTo(Problem.MISSING_CONTAINER);
        assertThatThrownBy(() -> missing.get("x", NONE)).extracting("problem").isEqualTo(Problem.MISSING_CONTAINER);
        assertThatThrownBy(() -> missing.delete("x", ALWAYS, NONE)).extracting("problem")
                .isEqualTo(Problem.MISSING_CONTAINER);
        assertThatThrownBy(() -> missing.put("x", Body.of(new byte[1]), ALWAYS, NONE))
                .hasMessageContaining("create it, or correct its name");
    }

    @Test
    void tokensThatTheServerHasForgottenAreReplaced() throws Exception {
        store.put("x", Body.of(new byte[1]), ALWAYS, NONE);
        RealSwift.signal("memcached", "KILL"); // which keeps the tokens
        RealSwift.startAgain("memcached");
        assertThat(store.put("x", Body.of(new byte[2]), ALWAYS, NONE)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"object", "container"})
    void aWorkflowIsPublishedWhenAFrozenServerGoesOn(String server) throws Exception {
        Live first = ((Published) container().publish(WORKFLOW, Optional.empty(), NONE)).live();
        RealSwift.signal(server, "STOP");
        CompletableFuture<Void> cure = after(3, () -> RealSwift.signal(server, "CONT"));
        try {
            Workflow next = WorkflowBuilder.named("Next").build();
            Live second = ((Published) container().publish(next, Optional.of(first), NONE)).live();
            assertThat(container().latest(NONE)).contains(second);
            assertThat(container().read(second, NONE).getName()).isEqualTo("Next");
            assertThat(container().read(first, NONE).getName()).isEqualTo("Media");
        } finally {
            cure.join();
        }
    }

    @Test
    void aRemovalThatIsCarriedOutLateIsToldAsDone() throws Exception {
        store.put("x", Body.of(new byte[1]), ALWAYS, NONE);
        RealSwift.signal("object", "STOP");
        CompletableFuture<Void> cure = after(3, () -> RealSwift.signal("object", "CONT"));
        try {
            assertThat(store.delete("x", ALWAYS, NONE)).isEqualTo(new Outcome.Done(""));
            assertThat(store.get("x", NONE)).isEmpty();
        } finally {
            cure.join();
        }
    }

    @Test
    void whatFailedWhileAServerWasDeadIsDoneWhenItIsBack() throws Exception {
        Live first = ((Published) container().publish(WORKFLOW, Optional.empty(), NONE)).live();
        Workflow next = WorkflowBuilder.named("Next").build();
        try (SwiftAccount hasty = RealSwift.open(HASTY)) {
            ObjectStore same = hasty.unchecked(store.address().substring("swift:test/".length()));
            WorkflowContainer container = new WorkflowContainer(same, same, List.of(), () -> { });
            RealSwift.signal("object", "KILL");
            assertThatThrownBy(() -> container.publish(next, Optional.of(first), NONE)).extracting("problem")
                    .isIn(Problem.UNREACHABLE, Problem.UNCERTAIN);
        } finally {
            RealSwift.startAgain("object");
        }
        assertThat(container().latest(NONE)).contains(first);
        Live second = ((Published) container().publish(next, Optional.of(first), NONE)).live();
        assertThat(container().latest(NONE)).contains(second);
    }

    @Test
    void aServerThatIsKilledAndComesBackCostsNothingButTime() throws Exception {
        byte[] bytes = new byte[3_000_000];
        RealSwift.signal("object", "KILL");
        CompletableFuture<Void> cure = after(2, () -> RealSwift.startAgain("object"));
        try {
            assertThat(store.put("x", Body.of(bytes), ALWAYS, NONE)).isInstanceOf(Outcome.Done.class);
        } finally {
            cure.join();
        }
        assertThat(store.get("x", NONE).orElseThrow().bytes()).isEqualTo(bytes);
    }
}
