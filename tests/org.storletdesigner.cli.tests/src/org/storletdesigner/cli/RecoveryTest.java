package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.migration.carry.Carrying;
import org.storletdesigner.migration.plan.Intent;
import org.storletdesigner.migration.plan.Plan;
import org.storletdesigner.migration.plan.Planner;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

class RecoveryTest {
    @TempDir
    private Path folder;
    private Path home;
    private String address;
    private int interrupted;

    @BeforeEach
    void publish() throws IOException {
        home = folder.resolve("home");
        address = Homes.publish(Homes.quiet(), home);
    }

    private interface Question {
        boolean isTrue() throws IOException;
    }

    /** Stops as soon as this is so. */
    private static Progress until(Question end) {
        return new Progress() {
            @Override
            public void at(String what, long done) { }

            @Override
            public boolean isCancelled() {
                try {
                    return end.isTrue();
                } catch (IOException unknown) {
                    return false;
                }
            }
        };
    }

    /** Stops as soon as the journal is there. */
    private void interrupt(Workflow whole) throws IOException {
        try (WorkflowContainer container = Homes.in(home)) {
            Plan plan = new Planner(Limits.DEFAULT).withoutPrograms()
                    .plan(container, new Intent.Publish(whole), List.of(), Progress.NONE);
            Carrying carrying = new Carrying(container, Optional.empty());
            Progress impatient = until(() -> carrying.unfinished(Progress.NONE).size() > interrupted);
            assertThatThrownBy(() -> carrying.out(plan, impatient)).isInstanceOf(StoreException.class);
            interrupted++;
        }
    }

    /** Stops before or after the one program is copied. */
    private void interruptMigration(Path source, boolean copied) throws IOException {
        Homes.deploy("loop-1.0.jar", "org.example.Loop", new byte[] {1}, source);
        Homes.publish(WorkflowBuilder.named("Coded").storlet("Looping", definition -> definition
                .code("java", "org.example.Loop", "loop-1.0.jar", "").handler("run", "a = b", "c = d")).build(), source);
        try (WorkflowContainer from = Homes.in(source); WorkflowContainer to = Homes.in(home)) {
            Plan plan = new Planner(Limits.DEFAULT).plan(to, new Intent.Migrate(from), List.of(), Progress.NONE);
            Carrying carrying = new Carrying(to, Optional.of(from));
            Progress impatient = until(() -> copied ? to.programs().find("loop-1.0.jar", Progress.NONE).isPresent()
                    : !carrying.unfinished(Progress.NONE).isEmpty());
            assertThatThrownBy(() -> carrying.out(plan, impatient)).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void theContainerOfProgramsMayBeAwayWhereAllAreCopied() throws IOException {
        Path source = folder.resolve("source");
        interruptMigration(source, true);
        Files.move(source, folder.resolve("away"));
        assertThat(Run.of("migrate", address, "--resume")).isEqualTo(new Run(0, "'Quiet' is live, as number 2.\n", ""));
    }

    @Test
    void theContainerOfProgramsIsAskedForWhereOneIsStillToBeCopied() throws IOException {
        Path source = folder.resolve("source");
        interruptMigration(source, false);
        Files.move(source, folder.resolve("away"));
        Run run = Run.of("migrate", address, "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("folder:" + source + ": there is no such folder", "--roll-back --journal=");
        Files.move(folder.resolve("away"), source);
        assertThat(Run.of("migrate", address, "--resume").code()).isZero();
    }

    private long live() throws IOException {
        try (WorkflowContainer container = Homes.in(home)) {
            return container.latest(Progress.NONE).map(Live::number).orElse(0L);
        }
    }

    @Test
    void whatWasInterruptedIsListedAndResumed() throws IOException {
        interrupt(Homes.loop());
        assertThat(live()).isEqualTo(1);
        assertThat(Run.of("snapshots", address).out())
                .contains("\nInterrupted: ", "not live yet, and it may be going on just now");
        assertThat(Schemas.faults("snapshots", Run.of("snapshots", address, "--format", "json").out())).isEmpty();
        assertThat(Run.of("migrate", address, "--resume"))
                .isEqualTo(new Run(0, "'Loop' is live, as number 2.\n", ""));
        assertThat(Run.of("snapshots", address).out()).doesNotContain("Interrupted");
        assertThat(Run.of("migrate", address, "--resume").err()).contains("nothing was interrupted here");
    }

    @Test
    void whatWasInterruptedIsRolledBack() throws IOException {
        interrupt(Homes.loop());
        Run run = Run.of("migrate", address, "--roll-back", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(Schemas.faults("plan", run.out())).isEmpty();
        assertThat(run.out()).contains("\"state\" : \"rolled-back\"");
        assertThat(Run.of("diff", address, address + "#1").code()).isZero();
        assertThat(Run.of("snapshots", address).out()).doesNotContain("Interrupted");
    }

    @Test
    void aFaultAfterTheJournalIsThereNamesItInTheAdvice() throws IOException {
        interrupt(Homes.loop());
        Files.writeString(home.resolve("wfd/snapshots"), "in the way");
        Path document = folder.resolve("loop.storlets");
        WorkflowFiles.write(Homes.loop(), document);
        Run run = Run.of("publish", address, document, "--apply", "--without-programs", "--fail-on", "never");
        assertThat(run.code()).isEqualTo(2);
        String call = "'designer migrate " + address;
        assertThat(run.err()).matches(text -> text.lines().skip(2).findFirst().orElse("").matches(Pattern.quote(call)
                + " --resume --journal=(\\S+)' goes on with what was begun, " + Pattern.quote(call)
                + " --roll-back --journal=\\1' undoes it"));
        String name = run.err().replaceAll("(?s).*--journal=(\\S+)' undoes.*", "$1");
        assertThat(Run.of("migrate", address, "--resume", "--journal=" + name).err())
                .contains("--roll-back --journal=" + name + "' undoes it");
        assertThat(Run.of("migrate", address, "--roll-back", "--journal=" + name).code()).isZero();
        Files.delete(home.resolve("wfd/snapshots"));
        assertThat(Run.of("snapshots", address).out()).contains("\nInterrupted: ").doesNotContain(name);
    }

    @Test
    void whatDoesNotReadIsOnlyAdvisedToBeRolledBack() throws IOException {
        interrupt(Homes.loop());
        try (Stream<Path> journals = Files.list(home.resolve("wfd/journal"))) {
            for (Path each : journals.toList()) {
                if (each.getFileName().toString().startsWith(".")) {
                    Files.delete(each);
                } else {
                    Files.writeString(each, "nonsense");
                }
            }
        }
        Run run = Run.of("migrate", address, "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be read", ": roll it back\n'designer migrate " + address
                + " --roll-back --journal=").doesNotContain("--resume");
    }

    @Test
    void whoeverLooksOrBeginsBesideItIsTold() throws IOException {
        Path document = folder.resolve("loop.storlets");
        WorkflowFiles.write(Homes.loop(), document);
        assertThat(Run.of("check", address).err()).doesNotContain("has not ended");
        interrupt(Homes.loop());
        String sentence = "was begun here and has not ended: not live yet, and it may be going on just now";
        assertThat(Run.of("check", address).err()).contains(sentence);
        assertThat(Run.of("publish", address, document, "--without-programs").err()).startsWith(address + ": '")
                .contains(sentence);
        for (int more = 0; more < 4; more++) {
            interrupt(Homes.loop());
        }
        assertThat(Run.of("check", address).err()).contains("2 more changes did not end");
    }

    @Test
    void aFaultBeforeThereIsAJournalGivesNoAdvice() throws IOException {
        Files.writeString(home.resolve("wfd/journal"), "in the way");
        Path document = folder.resolve("loop.storlets");
        WorkflowFiles.write(Homes.loop(), document);
        Run run = Run.of("publish", address, document, "--apply", "--without-programs", "--fail-on", "never");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("what is live was not changed").doesNotContain("--resume");
    }

    @Test
    void goingOnThatEndsInAWayBackIsNotWell() throws IOException {
        interrupt(Homes.loop());
        try (WorkflowContainer container = Homes.in(home)) {
            Optional<Live> live = container.latest(Progress.NONE);
            container.reinstate(live.orElseThrow(), live, Progress.NONE);
        }
        Run run = Run.of("migrate", address, "--resume", "--format", "json");
        assertThat(run.out()).contains("\"state\" : \"rolled-back\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void namesFromTheContainerAreWrittenVisibly() throws IOException {
        Workflow hostile = Homes.loop();
        hostile.setName("Loop\u009b2J");
        interrupt(hostile);
        assertThat(Run.of("migrate", address, "--resume").out()).contains("Loop", "is live").doesNotContain("\u009b");
    }

    @Test
    void ofSeveralOneIsNamed() throws IOException {
        interrupt(Homes.loop());
        interrupt(Homes.loop());
        Run asked = Run.of("migrate", address, "--roll-back");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).startsWith(address
                + ": several were interrupted here; say with --journal which one is meant:\n  ");
        String name = asked.err().lines().skip(1).findFirst().orElseThrow().strip().replaceFirst(":.*", "");
        assertThat(Run.of("migrate", address, "--roll-back", "--journal", name).code()).isZero();
        assertThat(Run.of("migrate", address, "--roll-back", "--journal", name).err())
                .contains("nothing of this name was interrupted here, but\n  ");
        assertThat(Run.of("migrate", address, "--roll-back").code()).isZero();
    }
}
