package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.Live;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

class ChangeTest {
    @TempDir
    private Path folder;
    private Path home;
    private String address;

    @BeforeEach
    void publish() throws IOException {
        home = folder.resolve("home");
        address = Homes.publish(chain(), home);
    }

    private static Workflow chain() {
        return WorkflowBuilder.named("Chain").storlet("First", d -> d.handler("first", "k = a", "k = b"))
                .storlet("Second", d -> d.handler("second", "k = b", "k = c")).build();
    }

    private Path document(Workflow workflow) throws IOException {
        Path file = folder.resolve(workflow.getName() + ".storlets");
        WorkflowFiles.write(workflow, file);
        return file;
    }

    private Path library(DefinitionBuilder definition) throws IOException {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("_library");
        library.getDefinitions().add(definition.build());
        Path file = folder.resolve("library.storletlib");
        LibraryFiles.write(library, file);
        return file;
    }

    private long live() throws IOException {
        try (WorkflowContainer container = Homes.in(home)) {
            return container.latest(Progress.NONE).map(Live::number).orElse(0L);
        }
    }

    private String storlets() {
        return Run.of("export", address, "--to", "json").out().lines().filter(line -> line.contains("\"storlet\" :"))
                .map(line -> line.replaceAll(".*: \"|\",?", "")).toList().toString();
    }

    @Test
    void aPlanIsToldAndWritesNothing() throws IOException {
        Path third = document(WorkflowBuilder.named("Third")
                .storlet("Third", d -> d.handler("third", "k = c", "done = yes")).build());
        Run run = Run.of("inject", address, third);
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(run.out()).startsWith(address + ": inject the storlets of 'Third'\n\nStorlets\n  adds 'Third'\n")
                .contains("What triggers what that did not before\n  Second.second → Third.third: complete\n")
                .contains("What --apply would do\n").contains("  makes the document live, as number 2\n");
        assertThat(Run.of("inject", address, third, "--plan")).isEqualTo(run);
        assertThat(live()).isEqualTo(1);
        assertThat(storlets()).isEqualTo("[First, Second]");
    }

    @Test
    void whatIsAppliedLivesThereAndIsToldOnce() throws IOException {
        Path third = document(WorkflowBuilder.named("Third")
                .storlet("Third", d -> d.handler("third", "k = c", "done = yes")).build());
        Run run = Run.of("inject", address, third, "--apply");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("What is done\n").endsWith("\n'Chain' is live, as number 2.\n");
        assertThat(storlets()).isEqualTo("[First, Second, Third]");
        Run again = Run.of("inject", address, third, "--apply");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("leaves 'Third', which is there already", "nothing: all is as it is wanted");
        assertThat(live()).isEqualTo(2);
    }

    @Test
    void aDefinitionOfALibraryIsInjectedWithItsVariablesAndAName() throws IOException {
        Path library = library(DefinitionBuilder.named("Marker").variable("mark").variable("list", "x")
                .handler("mark", "k = c", "mark = ${mark}"));
        Run run = Run.of("inject", address, library, "mark=done", "--as", "Marking", "--apply");
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(storlets()).isEqualTo("[First, Second, Marking]");
        assertThat(Run.of("export", address, "--to", "json").out()).contains("\"output\" : \"mark = done\"");
        assertThat(Run.of("inject", address, library + "#Marker", "mark=done", "--as", "Marking").out())
                .contains("leaves 'Marking'");
        assertThat(Run.of("inject", address, library, "marc=done").err())
                .contains("'Marker' has no variable 'marc'; did you mean 'mark'?");
    }

    @Test
    void whatBringsAnErrorIsStoppedUnlessItIsWanted() throws IOException {
        Path back = document(WorkflowBuilder.named("Back")
                .storlet("Back", d -> d.handler("back", "k = c", "k = a")).build());
        Run stopped = Run.of("inject", address, back, "--apply");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.out()).contains("Findings that it brings\n  error cycle: ").doesNotContain("What is done");
        assertThat(stopped.err())
                .isEqualTo(address + ": nothing was done, because what it brings reaches --fail-on\n");
        assertThat(live()).isEqualTo(1);
        assertThat(Run.of("inject", address, back, "--apply", "--fail-on", "never").code()).isZero();
        assertThat(Run.of("check", address).code()).isEqualTo(1);
        Run removed = Run.of("remove", address, "Back", "--apply");
        assertThat(removed.out()).contains("removes 'Back'", "Findings that it mends\n  error cycle: ");
        assertThat(Run.of("check", address).code()).isZero();
    }

    @Test
    void whatStandsInTheWayIsToldAndNothingIsDone() throws IOException {
        Run run = Run.of("remove", address, "Frist", "--apply");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("In the way\n  no storlet 'Frist' lives at the target");
        assertThat(run.err()).isEqualTo(address + ": nothing was done, because something is in the way\n");
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void publishReplacesAllAndAnEarlierOneIsPublishedByItsNumber() throws IOException {
        Path loop = document(Homes.loop());
        assertThat(Run.of("publish", address, loop, "--apply", "--fail-on", "never").code()).isZero();
        assertThat(storlets()).isEqualTo("[Ping, Pong]");
        assertThat(Run.of("publish", address, address + "#1", "--apply").code()).isZero();
        assertThat(storlets()).isEqualTo("[First, Second]");
        assertThat(live()).isEqualTo(3);
    }

    @Test
    void aContainerIsMadeOnlyWhenThatIsWantedAndSomethingIsDone() throws IOException {
        String fresh = "folder:" + folder.resolve("fresh");
        Path chain = document(chain());
        assertThat(Run.of("publish", fresh, chain, "--apply").err()).contains("there is no such folder");
        assertThat(Run.of("publish", fresh, chain, "--create")).isEqualTo(new Run(2, "",
                "designer: --create makes a container, which a plan does not do: add --apply\n"));
        assertThat(folder.resolve("fresh")).doesNotExist();
        assertThat(Run.of("publish", fresh, document(Homes.loop()), "--apply", "--create").code()).isEqualTo(1);
        assertThat(Run.of("inject", fresh, document(Homes.quiet()), "--apply", "--create").err())
                .contains("nothing was done, because something is in the way");
        assertThat(Run.of("snapshots", fresh, "--restore", "any", "--apply", "--create").err())
                .contains("there is no snapshot 'any' here");
        assertThat(folder.resolve("fresh")).doesNotExist();
        assertThat(Run.of("publish", "folder:" + chain, chain, "--apply", "--create").err())
                .contains("this is a file, not a folder");
        assertThat(Run.of("publish", fresh, chain, "--apply", "--create").code()).isZero();
        assertThat(Run.of("diff", fresh, chain).code()).isZero();
    }

    @Test
    void storletsMigrateWithTheirProgramsAndUnderOtherNames() throws IOException {
        Path source = folder.resolve("source");
        Homes.publish(Homes.quiet(), source);
        Homes.deploy("resizing-1.0.jar", "org.example.Resizing", Homes.bytes("program"), source);
        Run other = Run.of("migrate", "folder:" + source, address);
        assertThat(other.out()).contains("In the way\n").contains("resizing-1.0.jar");
        Homes.publish(WorkflowBuilder.named("Quiet").storlet("Resizing", d -> d
                .code("java", "org.example.Resizing", "resizing-1.0.jar", "")
                .handler("resize", "Format = PNG", "Small = yes")).build(), source);
        Run run = Run.of("migrate", "folder:" + source, address, "Resizing", "--rename-key", "Format=Type",
                "--rename-value", "Small:yes=1", "--rename-storlet", "Resizing=Shrinking", "--apply");
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(run.out()).contains("adds 'Shrinking'", "copies the program 'resizing-1.0.jar', 7 bytes",
                "Format = PNG → Type = PNG", "Small = yes → Small = 1");
        assertThat(home.resolve("resizing-1.0.jar")).hasContent("program");
        assertThat(Run.of("check", address).err()).isEmpty();
        assertThat(Run.of("check", "folder:" + source).code()).isZero();
    }

    @Test
    void missingProgramsStopItUnlessNobodyNeedsThem() throws IOException {
        Path quiet = document(Homes.quiet());
        Run stopped = Run.of("inject", address, quiet, "--apply");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.err()).contains("; --programs says where programs are, and --without-programs does without");
        assertThat(live()).isEqualTo(1);
        assertThat(Run.of("inject", address, quiet, "--apply", "--without-programs").code()).isZero();
        assertThat(storlets()).contains("Resizing");
    }

    @Test
    void programsComeFromWhereItIsSaid() throws IOException {
        Path built = Files.createDirectories(folder.resolve("built"));
        Files.writeString(built.resolve("resizing-2.0.jar"), "built here");
        Path document = document(WorkflowBuilder.named("Built").storlet("Resizing", d -> d
                .code("java", "org.example.Resizing", "resizing-2.0.jar", "")
                .handler("resize", "Format = PNG", "Small = yes")).build());
        Run run = Run.of("inject", address, document, "--apply", "--programs", "folder:" + built);
        assertThat(run).extracting(Run::code, Run::err).containsExactly(0, "");
        assertThat(home.resolve("resizing-2.0.jar")).hasContent("built here");
        assertThat(Run.of("check", address).err()).isEmpty();
    }

    @Test
    void aBackslashTakesItsMeaningFromASignInAName() throws IOException {
        String source = Homes.publish(WorkflowBuilder.named("Odd").storlet("Odd", d -> d
                .handler("odd", "\"a:b\" = \"x=y\"", "none")).build(), folder.resolve("source"));
        Run run = Run.of("migrate", source, address, "--rename-value", "a\\:b:x\\=y=z", "--apply");
        assertThat(run.out()).contains("\"a:b\" = \"x=y\" → \"a:b\" = \"z\"");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inject ADDRESS DOC", "inject ADDRESS DOC --apply", "publish ADDRESS LOOP",
        "publish ADDRESS LOOP --apply --fail-on never", "remove ADDRESS First", "remove ADDRESS Nobody --apply",
        "migrate SOURCE ADDRESS --rename-key Format=Type", "migrate SOURCE ADDRESS --apply --without-programs"})
    void jsonFollowsTheSchema(String call) throws IOException {
        String source = Homes.publish(Homes.quiet(), folder.resolve("source"));
        String doc = document(Homes.quiet()).toString();
        String loop = document(Homes.loop()).toString();
        Run run = Run.of((Object[]) (call + " --format json").replace("ADDRESS", address).replace("SOURCE", source)
                .replace("DOC", doc).replace("LOOP", loop).split(" "));
        assertThat(Schemas.faults("plan", run.out())).isEmpty();
        boolean applied = run.code() == 0 && call.contains("--apply");
        assertThat(run.out()).contains(applied ? "\"state\" : \"live\"" : "\"result\" : null");
    }

    @Test
    void snapshotsAreTakenListedAndRestored() throws IOException {
        Run taken = Run.of("snapshots", address, "--take", "--to", "dot");
        assertThat(taken.out()).matches("\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-f]{12}\\.dot\n");
        String name = taken.out().strip();
        assertThat(Run.of("publish", address, document(Homes.loop()), "--apply", "--fail-on", "never").code()).isZero();
        Run list = Run.of("snapshots", address);
        assertThat(list.out()).startsWith("Live is workflow 2; of those before it there are 1.\nSnapshots, the oldest "
                + "first:\n  " + name).doesNotContain("Interrupted");
        assertThat(Run.of("snapshots", address, "--restore", name).out()).contains("adds 'First'", "removes 'Ping'");
        assertThat(live()).isEqualTo(2);
        assertThat(Run.of("snapshots", address, "--restore", name, "--apply").code()).isZero();
        assertThat(Run.of("diff", address, address + "#1").code()).isZero();
        assertThat(Run.of("snapshots", address, "--restore", name.replace('Z', 'Y')).err())
                .contains("there is no snapshot '", "did you mean '" + name + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --take", " --take --to gml"})
    void theListOfSnapshotsFollowsItsSchema(String more) {
        Run run = Run.of((Object[]) ("snapshots " + address + " --format json" + more).split(" "));
        assertThat(run.code()).isZero();
        assertThat(Schemas.faults("snapshots", run.out())).isEmpty();
    }

    @Test
    void nothingOfAFileThatCannotBeReadAsAWholeIsBroughtAnywhere() throws IOException {
        Path faulty = Rules.withFault().in(folder, "fault.json");
        Run run = Run.of("publish", address, faulty, "--apply");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).endsWith("a part of it cannot be read, so that nothing of it is brought anywhere\n");
        assertThat(live()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            inject ADDRESS                           | inject needs TARGET and FILE
            inject chain.storlets x                  | an address of a container begins with 'folder:' or 'swift:'
            inject ADDRESS#1 x                       | a container is named here, and no earlier workflow of it
            inject ADDRESS x.storlets a=b            | --as and name=value are for a definition of a library
            inject ADDRESS x.storletlib b            | 'b' is not name=value
            migrate ADDRESS                          | migrate needs SOURCE and TARGET
            migrate ADDRESS --resume --roll-back     | --resume
            migrate ADDRESS --journal x              | migrate needs SOURCE and TARGET
            migrate ADDRESS ADDRESS --journal x      | --journal goes with --resume or --roll-back
            migrate ADDRESS ADDRESS a --resume       | what was interrupted is ended as it was begun
            migrate ADDRESS --resume                 | nothing was interrupted here
            migrate ADDRESS --roll-back              | nothing was interrupted here
            migrate ADDRESS ADDRESS --rename-key x   | --rename-key takes OLD=NEW, not 'x'
            migrate ADDRESS ADDRESS --rename-key =x  | --rename-key takes OLD=NEW, not '=x'
            migrate ADDRESS ADDRESS --rename-value k=v | --rename-value takes KEY:OLD=NEW, not 'k=v'
            snapshots ADDRESS --take --restore x     | --take and --restore are two things
            snapshots ADDRESS --apply                | --apply and --even-damaged go with --restore
            snapshots ADDRESS --take --to svg        | --to is one of dot, gml, graphml, not 'svg'
            remove ADDRESS                           | remove needs TARGET and STORLET
            publish ADDRESS x --plan --apply         | --plan
            """)
    void aFaultyCallIsAnsweredWithItsReason(String call, String reason) throws IOException {
        Run run = Run.of((Object[]) call.replace("ADDRESS", address).split(" +"));
        assertThat(run.err()).contains(reason).doesNotContain("Exception", "defect");
        assertThat(run).extracting(Run::code, Run::out).containsExactly(2, "");
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void aContainerWhoseContentsAreDamagedIsToldInASentence() throws IOException {
        Files.writeString(home.resolve("wfd/latest/000000000002"), "nonsense");
        for (String call : new String[] {"check ADDRESS", "remove ADDRESS First --apply", "snapshots ADDRESS"}) {
            Run run = Run.of((Object[]) call.replace("ADDRESS", address).split(" "));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(address + ": ").contains("the pointer 'wfd/latest/000000000002'");
        }
    }
}
