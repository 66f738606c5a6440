package org.storletdesigner.migration.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.Dependency;
import org.storletdesigner.container.storlet.FoundStorlet;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Result.Done;
import org.storletdesigner.migration.carry.Result.Overtaken;
import org.storletdesigner.migration.carry.Result.RolledBack;
import org.storletdesigner.migration.carry.Unfinished.Interrupted;
import org.storletdesigner.migration.carry.Unfinished.Standing;
import org.storletdesigner.migration.carry.Unfinished.Unreadable;
import org.storletdesigner.migration.place.Documents;
import org.storletdesigner.migration.place.FailingStore;
import org.storletdesigner.migration.place.FailingStore.Killed;
import org.storletdesigner.migration.place.ForwardingStore;
import org.storletdesigner.migration.place.Place;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.migration.plan.Program;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Digests;

class CarryingTest {
    @TempDir
    Path folder;

    private final String prefix = Place.unique("c");
    private Place from;
    private Place to;

    @BeforeEach
    void make() throws Exception {
        from = Place.fresh(Place.Kind.FOLDER, folder);
        to = Place.fresh(Place.Kind.FOLDER, folder);
        from.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        from.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        from.publish(Documents.media(prefix));
    }

    private interface Work<T> {
        T in(WorkflowContainer target, Carrying carrying) throws IOException;
    }

    private <T> T at(Place place, Work<T> work) throws IOException {
        try (WorkflowContainer source = from.open(); WorkflowContainer target = place.open()) {
            return work.in(target, new Carrying(target, Optional.of(source)));
        }
    }

    private Result out(Plan plan) throws IOException {
        return at(to, (target, carrying) -> carrying.out(plan, NONE));
    }

    private Result resumed(Unfinished unfinished) throws IOException {
        return at(to, (target, carrying) -> carrying.resume(unfinished, NONE));
    }

    private Result rolledBack(Unfinished unfinished) throws IOException {
        return at(to, (target, carrying) -> carrying.rollBack(unfinished, NONE));
    }

    private List<Unfinished> unfinished(Place place) throws IOException {
        return at(place, (target, carrying) -> carrying.unfinished(NONE));
    }

    private Plan plan(Place place, Intent intent) throws IOException {
        return at(place, (target, carrying) -> new Planner(Limits.DEFAULT).plan(target, intent, List.of(), NONE));
    }

    private Plan migration() throws IOException {
        try (WorkflowContainer source = from.open()) {
            return plan(to, new Intent.Migrate(source));
        }
    }

    private Unfinished interrupted(Plan plan, int writes) throws IOException {
        AtomicInteger left = new AtomicInteger(writes);
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(each -> new FailingStore(each, left, FailingStore.When.BEFORE))) {
            assertThatThrownBy(() -> new Carrying(target, Optional.of(source)).out(plan, NONE))
                    .isInstanceOf(Killed.class);
        }
        return unfinished(to).getFirst();
    }

    private ObjectStore store(Place place) throws IOException {
        AtomicReference<ObjectStore> store = new AtomicReference<>();
        place.open(each -> {
            store.compareAndSet(null, each);
            return each;
        }).close();
        return store.get();
    }

    @Test
    void whatIsBegunSaysWhatItIsAbout() throws IOException {
        Live before = to.publish(Documents.shrinking());
        Plan plan = migration();
        Interrupted begun = (Interrupted) interrupted(plan, 3);
        assertThat(begun.intent()).startsWith("migrate all storlets from folder:");
        assertThat(begun.from()).contains(before);
        assertThat(begun.to()).isEqualTo(new Live(2, plan.sha256().orElseThrow()));
        assertThat(begun.standing()).isEqualTo(Standing.NOT_LIVE);
        assertThat(begun.sentence()).isEqualTo(
                "not live yet, and it may be going on just now; resume or roll back where it is not");
        assertThat(begun.programsFrom()).isPresent();
        assertThat(begun.begun()).isBetween(Instant.now().minusSeconds(600), Instant.now());
    }

    @Test
    void cancellingLeavesAWayOnAndAWayBack() throws IOException {
        Plan plan = migration();
        AtomicInteger steps = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void at(String what, long done) {
                steps.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return steps.get() > 3;
            }
        };
        BrokenOff fault = catchThrowableOfType(BrokenOff.class,
                () -> at(to, (target, carrying) -> carrying.out(plan, stopping)));
        assertThat(fault.problem()).isEqualTo(Problem.CANCELLED);
        assertThat(fault).hasMessageEndingWith("not live yet; resume or roll back");
        assertThat(to.live()).isEmpty();
        Unfinished begun = unfinished(to).getFirst();
        assertThat(fault.journal()).isEqualTo(begun.name());
        assertThat(resumed(begun)).isInstanceOf(Done.class);
        assertThat(Documents.text(to.live().orElseThrow())).isEqualTo(Documents.text(plan.after()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wfd/workflows/, UNCERTAIN, false
            wfd/journal/,   UNREACHABLE, false
            wfd/journal/,   UNCERTAIN, true
            wfd/snapshots/, UNREACHABLE, true
            """)
    void aFaultNamesTheJournalAsSoonAsThereMayBeOne(String place, Problem problem, boolean named) throws IOException {
        to.publish(Documents.shrinking());
        Plan plan = migration();
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(store -> new Refusing(store, place, problem))) {
            assertThatThrownBy(() -> new Carrying(target, Optional.of(source)).out(plan, NONE))
                    .matches(fault -> fault instanceof BrokenOff == named).extracting("problem").isEqualTo(problem);
        }
    }

    @Test
    void whatSomebodyElseIsWritingIsResumedLaterOrRolledBackNow() throws IOException {
        Unfinished begun = interrupted(migration(), 2);
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(store -> new Refusing(store, prefix, Problem.BUSY))) {
            assertThatThrownBy(() -> new Carrying(target, Optional.of(source)).resume(begun, NONE))
                    .hasMessageEndingWith("not live yet; resume then, or roll back now");
        }
        assertThat(rolledBack(begun)).isInstanceOf(RolledBack.class);
        assertThat(unfinished(to)).isEmpty();
    }

    /** A store that takes nothing in whose name begins so. */
    private static final class Refusing extends ForwardingStore {
        private final String prefix;
        private final Problem problem;

        Refusing(ObjectStore store, String prefix, Problem problem) {
            super(store);
            this.prefix = prefix;
            this.problem = problem;
        }

        @Override
        public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
            if (name.startsWith(prefix)) {
                throw new StoreException(problem, address(), "refused");
            }
            return super.put(name, body, condition, progress);
        }
    }

    @Test
    void whatWasOvertakenWhileItWasInterruptedIsWithdrawn() throws IOException {
        to.publish(Documents.shrinking());
        Unfinished begun = interrupted(migration(), 6);
        assertThat(to.programs(prefix)).isNotEmpty();
        Live theirs = to.publish(Documents.folding("Theirs").build());
        assertThat(unfinished(to)).singleElement()
                .satisfies(each -> assertThat(each.sentence()).contains("somebody else has made another"));
        assertThat(resumed(begun))
                .isInstanceOfSatisfying(Overtaken.class, result -> assertThat(result.theirs()).contains(theirs));
        assertThat(to.programs(prefix)).isEmpty();
        assertThat(to.live().orElseThrow().getName()).isEqualTo("Theirs");
    }

    @Test
    void whatSomebodyHasBuiltOnIsNotRolledBack() throws IOException {
        to.publish(Documents.shrinking());
        Plan plan = migration();
        Unfinished begun = interrupted(plan, 8);
        assertThat(((Interrupted) begun).standing()).isEqualTo(Standing.LIVE);
        Workflow more = to.live().orElseThrow();
        more.setName("Theirs");
        Live theirs = to.publish(more);
        assertThat(rolledBack(begun))
                .isInstanceOfSatisfying(Overtaken.class, result -> assertThat(result.theirs()).contains(theirs));
        assertThat(to.programs(prefix)).hasSize(2);
        assertThat(resumed(begun).sentence()).contains("It was live");
        assertThat(to.live().orElseThrow().getName()).isEqualTo("Theirs");
        assertThat(unfinished(to)).isEmpty();
    }

    @Test
    void aProgramThatAnotherMigrationReliesOnIsNotTakenAway() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        assertThat(to.programs(prefix)).hasSize(2);
        try (WorkflowContainer source = from.open()) {
            Plan theirs = plan(to, new Intent.Migrate(source, Optional.of(Set.of("Tag"))));
            assertThat(theirs.copies()).isEmpty();
            assertThat(out(theirs)).isInstanceOf(Done.class);
        }
        to.publish(Documents.shrinking());
        assertThat(rolledBack(begun)).isInstanceOfSatisfying(RolledBack.class, result ->
                assertThat(result.removed()).containsExactly(prefix + "-resize.jar"));
        assertThat(to.programs(prefix)).containsOnlyKeys(prefix + "-tag.jar");
    }

    @Test
    void aProgramThatWhatIsLiveNamesIsNotTakenAway() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        Workflow theirs = Documents.media(prefix);
        theirs.setName("Theirs");
        to.publish(theirs);
        assertThat(rolledBack(begun)).isInstanceOfSatisfying(RolledBack.class, result ->
                assertThat(result.removed()).isEmpty());
        assertThat(to.programs(prefix)).hasSize(2);
    }

    @Test
    void aProgramThatSomebodyElseHasReplacedIsNotTakenAway() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        at(to, (target, carrying) -> {
            FoundStorlet own = target.programs().find(prefix + "-tag.jar", NONE).orElseThrow();
            return target.deploy(own.artefact(), Documents.program("better"), ALWAYS, NONE);
        });
        assertThat(rolledBack(begun))
                .isInstanceOfSatisfying(RolledBack.class, result ->
                        assertThat(result.removed()).containsExactly(prefix + "-resize.jar"));
        assertThat(to.programs(prefix)).containsOnlyKeys(prefix + "-tag.jar");
    }

    @Test
    void aProgramThatCameInBetweenWithOtherBytesStopsIt() throws IOException {
        Plan plan = migration();
        to.putProgram(prefix + "-tag.jar", Documents.program("other"));
        assertThatThrownBy(() -> out(plan))
                .hasMessageContaining("somebody else has put the program '" + prefix + "-tag.jar' with other bytes")
                .hasMessageContaining("not live yet");
        Unfinished begun = unfinished(to).getFirst();
        rolledBack(begun);
        assertThat(to.programs(prefix)).containsOnlyKeys(prefix + "-tag.jar");
        assertThat(to.live()).isEmpty();
    }

    @ParameterizedTest(name = "resumed: {0}")
    @ValueSource(booleans = {true, false})
    void aProgramThatWasThereAndHasOtherBytesByNowStopsIt(boolean resumed) throws IOException {
        to.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        to.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        Plan plan = migration();
        assertThat(plan.relied()).extracting(Program.There::sha256)
                .containsExactly(Documents.sha256(prefix + "resize"), Documents.sha256(prefix + "tag"));
        Unfinished begun = resumed ? interrupted(plan, 3) : null;
        at(to, (target, carrying) -> target.deploy(new Artefact(prefix + "-tag.jar", "java", "org.example.Main",
                List.of(), Optional.empty(), Optional.empty()), Documents.program("newer"), ALWAYS, NONE));
        Callable<Result> wayOn = resumed ? () -> resumed(begun) : () -> out(plan);
        assertThatThrownBy(wayOn::call).hasMessageContaining("'" + prefix + "-tag.jar' with other bytes");
        assertThat(to.live()).isEmpty();
    }

    @Test
    void aProgramThatWasThereAndIsGoneHasToBePutAgain() throws IOException {
        to.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        to.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        Unfinished begun = interrupted(migration(), 3);
        at(to, (target, carrying) -> target.programs().remove(
                target.programs().find(prefix + "-tag.jar", NONE).orElseThrow(), NONE));
        assertThatThrownBy(() -> resumed(begun)).isInstanceOf(BrokenOff.class)
                .hasMessageEndingWith("removed the program '" + prefix + "-tag.jar'; not live yet: put it there again"
                        + " and resume, or roll back and plan anew");
        to.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        assertThat(resumed(begun)).isInstanceOf(Done.class);
    }

    @Test
    void aJournalWithoutDigestsOfWhatItReliesOnIsResumed() throws IOException {
        to.putProgram(prefix + "-resize.jar", Documents.program(prefix + "resize"));
        to.putProgram(prefix + "-tag.jar", Documents.program(prefix + "tag"));
        Unfinished begun = interrupted(migration(), 3);
        at(to, (target, carrying) -> {
            byte[] bytes = target.journals().read(begun.name(), NONE).orElseThrow();
            target.journals().write(begun.name(), asOnce(bytes), NONE);
            return target.deploy(new Artefact(prefix + "-tag.jar", "java", "org.example.Main", List.of(),
                    Optional.empty(), Optional.empty()), Documents.program("newer"), ALWAYS, NONE);
        });
        assertThat(unfinished(to)).containsExactly(begun);
        assertThat(resumed(begun)).isInstanceOf(Done.class);
        assertThat(to.programs(prefix)).containsEntry(prefix + "-tag.jar", Documents.sha256("newer"));
    }

    private static byte[] asOnce(byte[] journal) {
        String text = new String(journal, StandardCharsets.UTF_8);
        assertThat(text).containsPattern("relied PROGRAM .*\nrelied PROGRAM ");
        List<String> lines = new ArrayList<>(
                text.replaceAll("relied PROGRAM (.*) [0-9a-f]{64}", "relied $1").lines().toList());
        lines.set(lines.size() - 1, "digest " + Digests.ofTexts(lines.subList(0, lines.size() - 1)));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aProgramThatIsAnotherAtTheSourceByNowIsNotCopied() throws IOException {
        Plan plan = migration();
        at(from, (source, carrying) -> source.deploy(new Artefact(prefix + "-tag.jar", "java", "org.example.Main",
                List.of(), Optional.empty(), Optional.empty()), Documents.program("newer"), ALWAYS, NONE));
        assertThatThrownBy(() -> out(plan))
                .hasMessageContaining("has other bytes than when this was planned");
        assertThat(to.live()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofManyAtOnceOneWinsAndTheOthersAreTold(Place.Kind kind) throws Exception {
        Place place = Place.fresh(kind, folder);
        Live before = place.publish(Documents.shrinking());
        List<Callable<Result>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "Mine " + i;
            Plan plan = plan(place, new Intent.Publish(Documents.folding(name).build()));
            all.add(() -> at(place, (target, carrying) -> carrying.out(plan, NONE)));
        }
        List<Result> results = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(all.size())) {
            for (Future<Result> each : workers.invokeAll(all)) {
                results.add(each.get());
            }
        }
        Live live = at(place, (target, carrying) -> target.latest(NONE)).orElseThrow();
        assertThat(live.number()).isEqualTo(before.number() + 1);
        assertThat(results).filteredOn(Done.class::isInstance).singleElement()
                .satisfies(each -> assertThat(((Done) each).live()).isEqualTo(live));
        assertThat(results).filteredOn(Overtaken.class::isInstance).hasSize(2)
                .allSatisfy(each -> assertThat(((Overtaken) each).theirs()).contains(live));
        assertThat(unfinished(place)).isEmpty();
    }

    @Test
    void aWorkflowThatCannotBeReadIsReplacedWithoutASnapshotOfIt() throws IOException {
        Live broken = to.publish(Documents.shrinking());
        store(to).put("wfd/workflows/" + broken.sha256() + ".storlets", Body.of(new byte[] {1}), ALWAYS, NONE);
        Plan plan = plan(to, new Intent.Publish(Documents.folding("Whole").build()));
        assertThat(plan.remarks()).anyMatch(each -> each.startsWith("what is live cannot be read"));
        assertThat(out(plan)).isInstanceOf(Done.class);
        try (WorkflowContainer target = to.open()) {
            assertThat(target.snapshots(NONE)).isEmpty();
        }
        assertThat(to.live().orElseThrow().getName()).isEqualTo("Whole");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWorkflowThatCannotBeReadIsMendedByPublishingTheSame(boolean missing) throws IOException {
        Live broken = to.publish(Documents.shrinking());
        String name = "wfd/workflows/" + broken.sha256() + ".storlets";
        if (missing) {
            store(to).delete(name, ALWAYS, NONE);
        } else {
            store(to).put(name, Body.of(new byte[] {1}), ALWAYS, NONE);
        }
        Workflow same = Documents.shrinking();
        Plan plan = plan(to, new Intent.Publish(same));
        assertThat(plan.sha256()).contains(broken.sha256());
        assertThat(plan.changesNothing()).isFalse();
        assertThat(out(plan)).isInstanceOf(Done.class);
        assertThat(Documents.text(to.live().orElseThrow())).isEqualTo(Documents.text(same));
        assertThat(plan(to, new Intent.Publish(same)).changesNothing()).isTrue();
    }

    @Test
    void rollingBackWhereWhatIsLiveCannotBeReadKeepsAllPrograms() throws IOException {
        Live before = to.publish(Documents.shrinking());
        Unfinished begun = interrupted(migration(), 6);
        Set<String> put = to.programs(prefix).keySet();
        assertThat(put).isNotEmpty();
        store(to).delete("wfd/workflows/" + before.sha256() + ".storlets", ALWAYS, NONE);
        assertThat(rolledBack(begun)).isInstanceOfSatisfying(RolledBack.class, result -> {
            assertThat(result.removed()).isEmpty();
            assertThat(result.sentence()).contains("because what is live cannot be read");
        });
        assertThat(to.programs(prefix)).containsOnlyKeys(put);
        assertThat(unfinished(to)).isEmpty();
    }

    @Test
    void whatAProgramNeedsIsCopiedByWhoResumes() throws IOException {
        at(from, (source, carrying) -> {
            source.dependencies().add(new Dependency("codec.so", "2", Optional.of("0755")), new byte[] {7}, NONE);
            return source.deploy(new Artefact(prefix + "-tag.jar", "java", "org.example.Main", List.of("codec.so"),
                    Optional.empty(), Optional.empty()), Documents.program(prefix + "tag"), ALWAYS, NONE);
        });
        Unfinished begun = interrupted(migration(), 4);
        Work<Optional<String>> codec = (container, carrying) -> container.dependencies().sha256("codec.so", NONE);
        Optional<String> before = at(to, codec);
        assertThat(before).isEmpty();
        assertThat(resumed(begun)).isInstanceOf(Done.class);
        Optional<String> after = at(to, codec);
        assertThat(after).isPresent().isEqualTo(at(from, codec));
    }

    @Test
    void injectingIntoAWorkflowThatCannotBeReadIsRefused() throws IOException {
        Live broken = to.publish(Documents.shrinking());
        store(to).delete("wfd/workflows/" + broken.sha256() + ".storlets", ALWAYS, NONE);
        assertThatThrownBy(this::migration).hasMessageContaining("it is not there");
    }

    @Test
    void aDamagedPointerIsNeverTakenForNone() throws IOException {
        to.publish(Documents.shrinking());
        store(to).put("wfd/latest/000000000002", Body.of("junk".getBytes(StandardCharsets.UTF_8)), ALWAYS, NONE);
        assertThatThrownBy(this::migration).hasMessageContaining("remove it to go back to the one before it");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDamagedJournalIsToldAndItsProgramsAreTakenAway(long seed) throws IOException {
        to.publish(Documents.shrinking());
        Unfinished begun = interrupted(migration(), 6);
        assertThat(to.programs(prefix)).isNotEmpty();
        byte[] bytes = at(to, (target, carrying) -> target.journals().read(begun.name(), NONE)).orElseThrow();
        bytes[new Random(seed).nextInt(bytes.length)] ^= 1;
        at(to, (target, carrying) -> {
            target.journals().write(begun.name(), bytes, NONE);
            return bytes;
        });
        Unfinished found = unfinished(to).getFirst();
        assertThat(found).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> resumed(found))
                .hasMessageContaining("cannot be read");
        assertThat(rolledBack(found)).isInstanceOf(RolledBack.class);
        assertThat(to.programs(prefix)).isEmpty();
        assertThat(to.live().orElseThrow().getName()).isEqualTo("Shrinking");
        assertThat(unfinished(to)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "storlet designer, journal 1\n"})
    void aJournalWithoutLinesIsADamagedOne(String text) throws IOException {
        at(to, (target, carrying) -> {
            target.journals().write("odd", text.getBytes(StandardCharsets.UTF_8), NONE);
            return text;
        });
        assertThat(unfinished(to)).singleElement().isInstanceOf(Unreadable.class);
    }

    @Test
    void whatEndedInTheMeantimeIsTold() throws IOException {
        Unfinished begun = interrupted(migration(), 3);
        resumed(begun);
        assertThatThrownBy(() -> rolledBack(begun))
                .hasMessageContaining("has ended in the meantime");
    }

    @Test
    void resumingWithoutTheProgramsSaysWhatIsMissing() throws IOException {
        Unfinished begun = interrupted(migration(), 2);
        try (WorkflowContainer target = to.open()) {
            assertThatThrownBy(() -> new Carrying(target, Optional.empty()).resume(begun, NONE))
                    .hasMessageContaining("has to be named");
        }
    }

    /** A store at which somebody else acts a moment before a pointer is written. */
    private final class Watched extends ForwardingStore {
        private final Work<Result> before;

        Watched(ObjectStore store, Work<Result> before) {
            super(store);
            this.before = before;
        }

        @Override
        public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
            if (name.startsWith("wfd/latest/")) {
                try {
                    at(to, before);
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            }
            return super.put(name, body, condition, progress);
        }
    }

    /** A store at which somebody else acts once, a moment before a program is removed or described. */
    private final class Hurried extends ForwardingStore {
        private final Work<Result> before;
        private boolean over;

        Hurried(ObjectStore store, Work<Result> before) {
            super(store);
            this.before = before;
        }

        private void first(String name) throws StoreException {
            if (!over && name.startsWith(prefix)) {
                over = true;
                try {
                    at(to, before);
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }

        @Override
        public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
                throws StoreException {
            first(name);
            return super.describe(name, metadata, condition, progress);
        }

        @Override
        public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
            first(name);
            return super.delete(name, condition, progress);
        }
    }

    @Test
    void aProgramIsNotTakenAwayOnWhichSomebodyReliesAtThisMoment() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        Work<Result> theirs = (target, carrying) -> carrying.out(
                new Planner(Limits.DEFAULT).plan(target, new Intent.Publish(Documents.media(prefix)), List.of(), NONE),
                NONE);
        try (WorkflowContainer target = to.open(store -> new Hurried(store, theirs))) {
            assertThat(new Carrying(target, Optional.empty()).rollBack(begun, NONE)).isInstanceOf(RolledBack.class);
        }
        assertThat(to.live()).isPresent();
        assertThat(to.programs(prefix)).hasSize(2);
    }

    @Test
    void aFirstWorkflowThatBecomesLiveWhileItIsRolledBackDoesNotStayWithoutItsPrograms() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        Work<Result> faster = (target, carrying) -> carrying.resume(begun, NONE);
        try (WorkflowContainer target = to.open(store -> new Hurried(store, faster))) {
            assertThat(new Carrying(target, Optional.empty()).rollBack(begun, NONE))
                    .isInstanceOfSatisfying(RolledBack.class, result -> assertThat(result.removed()).hasSize(2));
        }
        assertThat(to.live()).isEmpty();
        assertThat(to.programs(prefix)).isEmpty();
        assertThat(unfinished(to)).isEmpty();
    }

    @Test
    void aProgramThatIsTakenAwayWhileSomebodyBeginsToRelyOnItIsPutAgain() throws IOException {
        Plan mine = migration();
        Unfinished begun = interrupted(mine, 4);
        Work<Result> back = (target, carrying) -> carrying.rollBack(begun, NONE);
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(store -> new Hurried(store, back))) {
            assertThat(new Carrying(target, Optional.of(source)).out(mine, NONE)).isInstanceOf(Done.class);
        }
        assertThat(to.live()).isPresent();
        assertThat(to.programs(prefix)).hasSize(2);
    }

    @Test
    void aProgramThatIsTakenAwayWhileAPlanReliesOnItStopsThePlan() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        Plan theirs = plan(to, new Intent.Publish(Documents.media(prefix)));
        assertThat(theirs.copies()).isEmpty();
        Work<Result> back = (target, carrying) -> carrying.rollBack(begun, NONE);
        try (WorkflowContainer target = to.open(store -> new Hurried(store, back))) {
            assertThatThrownBy(() -> new Carrying(target, Optional.empty()).out(theirs, NONE))
                    .hasMessageContaining("somebody else has removed the program");
        }
        assertThat(to.live()).isEmpty();
    }

    @ParameterizedTest(name = "first workflow: {0}")
    @ValueSource(booleans = {true, false})
    void aPointerThatComesAfterItWasRolledBackMakesNothingLive(boolean first) throws IOException {
        if (!first) {
            to.publish(Documents.shrinking());
        }
        Plan plan = migration();
        Work<Result> back = (target, carrying) -> carrying.rollBack(carrying.unfinished(NONE).getFirst(), NONE);
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(store -> new Watched(store, back))) {
            assertThat(new Carrying(target, Optional.of(source)).out(plan, NONE))
                    .isInstanceOf(first ? RolledBack.class : Overtaken.class);
        }
        assertThat(to.live().map(Workflow::getName)).isEqualTo(first ? Optional.empty() : Optional.of("Shrinking"));
        assertThat(to.programs(prefix)).isEmpty();
        assertThat(unfinished(to)).isEmpty();
    }

    @Test
    void twoWhoResumeAtOnceEndAtTheSame() throws IOException {
        Unfinished begun = interrupted(migration(), 4);
        Work<Result> faster = (target, carrying) -> carrying.resume(begun, NONE);
        try (WorkflowContainer source = from.open();
                WorkflowContainer target = to.open(store -> new Watched(store, faster))) {
            assertThat(new Carrying(target, Optional.of(source)).resume(begun, NONE)).isInstanceOf(Done.class);
        }
        assertThat(to.live()).isPresent();
        assertThat(to.programs(prefix)).hasSize(2);
        assertThat(unfinished(to)).isEmpty();
    }

    @Test
    void aPlanForAnotherTargetIsAMistake() throws IOException {
        Plan plan = migration();
        assertThatThrownBy(() -> at(from, (target, carrying) -> carrying.out(plan, NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
