package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.workflow.WorkflowContainer;
import org.storletdesigner.model.Library;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.design.DefinitionBuilder;
import org.storletdesigner.model.files.LibraryFiles;
import org.storletdesigner.model.files.WorkflowFiles;

class ContainerInputTest {
    @TempDir
    private Path folder;
    private Path home;
    private Path document;
    private String address;

    @BeforeEach
    void publish() throws IOException {
        home = folder.resolve("home");
        document = folder.resolve("loop.storlets");
        WorkflowFiles.write(Homes.loop(), document);
        address = Homes.publish(Homes.loop(), home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check FILE", "check --format json FILE", "explain FILE Ping Pong", "reach FILE Ping",
        "trace FILE k=a", "export FILE --to dot", "export FILE --to json", "check --format sarif FILE"})
    void whatLivesThereIsAnsweredAsItsDocumentIs(String call) {
        Run live = run(call, address);
        Run file = run(call, document.toString());
        assertThat(live.code()).isEqualTo(file.code());
        assertThat(live.err()).isEmpty();
        assertThat(withoutPlace(live.out(), address)).isEqualTo(withoutPlace(file.out(), document.toString()));
    }

    private static Run run(String call, String file) {
        return Run.of((Object[]) call.replace("FILE", file).split(" "));
    }

    /** A file knows the lines and columns of what is in it; a container does not. */
    private static String withoutPlace(String text, String name) {
        String uri = name.startsWith("folder:") ? name : Path.of(name).toUri().toString();
        return text.replace(uri, "FILE").replace(name, "FILE").replaceAll("\"(start|end)(Line|Column)\" : \\d+", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void importWritesTheDocumentThatWasPublished() {
        Path copy = folder.resolve("copy.storlets");
        assertThat(Run.of("import", address, "-o", copy)).isEqualTo(new Run(0, "", ""));
        assertThat(copy).hasSameBinaryContentAs(document);
    }

    @Test
    void anEarlierWorkflowIsNamedByItsNumberAndComparedWithTheLiveOne() throws IOException {
        Homes.publish(Homes.quiet(), home);
        assertThat(Run.of("diff", address + "#1", document).code()).isZero();
        assertThat(Run.of("diff", address + "#1", address).code()).isEqualTo(1);
        assertThat(Run.of("diff", address + "#2", address)).extracting(Run::code).isEqualTo(0);
        assertThat(Run.of("check", address + "#1").err())
                .isEqualTo(address + "#1: This is workflow 1; live is 2.\n");
        assertThat(Run.of("check", address + "#3")).isEqualTo(new Run(2, "",
                address + ": there is no workflow 3 here; live were 1 to 2\n"));
    }

    @Test
    void aSnapshotIsNamedByItsName() throws IOException {
        Path dot = folder.resolve("loop.dot");
        assertThat(Run.of("export", document, "--to", "dot", "-o", dot).code()).isZero();
        String snapshot;
        try (WorkflowContainer container = Homes.in(home)) {
            snapshot = container.keep(Files.readAllBytes(dot), "dot", Instant.parse("2026-01-02T03:04:05Z"),
                    Progress.NONE).name().replaceFirst(".*/", "");
        }
        assertThat(Run.of("diff", address + "#" + snapshot, document).code()).isZero();
        assertThat(Run.of("restore", address + "#" + snapshot)).isEqualTo(new Run(0, "intact\n", ""));
        String other = snapshot.replace("2026", "2025");
        assertThat(Run.of("check", address + "#" + other)).isEqualTo(new Run(2, "", address
                + ": there is no snapshot '" + other + "' here; 'designer snapshots' lists them\n"));
    }

    @Test
    void onlyASnapshotIsRestored() {
        assertThat(Run.of("restore", address)).isEqualTo(new Run(2, "", address + ": this is no snapshot; 'designer "
                + "snapshots " + address + "' lists those that the container has, to be named behind a '#'\n"));
    }

    @Test
    void aNumberSignInTheNameOfAFolderIsPartOfIt() throws IOException {
        Path odd = folder.resolve("a#b#7");
        Homes.publish(Homes.quiet(), odd);
        assertThat(Run.of("explain", "folder:" + odd + "#latest", "Resizing", "Resizing").code()).isZero();
        assertThat(Run.of("explain", "folder:" + odd + "#1", "Resizing", "Resizing").code()).isZero();
        assertThat(Run.of("explain", "folder:" + odd, "Resizing", "Resizing").err())
                .startsWith("folder:" + folder.resolve("a#b") + ": there is no such folder");
    }

    @Test
    void anEmptyContainerSaysSoAndWhatProgramsLiveThere() throws IOException {
        Path empty = folder.resolve("empty");
        Homes.deploy("resizing-1.0.jar", "org.example.Resizing", Homes.bytes("x"), empty);
        Files.writeString(empty.resolve("notes.txt"), "no program");
        String sentence = "folder:" + empty
                + ": no workflow lives in this container yet; 'designer publish' brings one there\n";
        assertThat(Run.of("reach", "folder:" + empty)).isEqualTo(new Run(2, "", sentence));
        assertThat(Run.of("check", "folder:" + empty)).isEqualTo(new Run(2, "", sentence + "folder:" + empty
                + ": The program 'resizing-1.0.jar' lives here without a workflow.\n"));
    }

    @Test
    void programsThatAreMissingOrOthersOrNobodysAreToldByACheck() throws IOException {
        Path other = folder.resolve("other");
        String there = Homes.publish(Homes.quiet(), other);
        String missing = "The program 'resizing-1.0.jar' of the definition 'Resizing' is not here.";
        assertThat(Run.of("check", there).err()).isEqualTo(there + ": " + missing + "\n");
        assertThat(Run.of("check", "--format", "json", there).out()).contains("\"notes\" : [\n    \"" + missing + "\"");
        Homes.deploy("resizing-1.0.jar", "org.example.Resizing", Homes.bytes("x"), other);
        Homes.deploy("old-0.9.jar", "org.example.Old", Homes.bytes("x"), other);
        assertThat(Run.of("check", there)).extracting(Run::code, Run::err).containsExactly(0, there
                + ": The program 'resizing-1.0.jar' has other bytes than the definition 'Resizing' names.\n" + there
                + ": The program 'old-0.9.jar' belongs to no definition of this workflow.\n");
        assertThat(Run.of("explain", there, "Resizing", "Resizing").err()).isEmpty();
    }

    @Test
    void oneContainerThatIsMissingDoesNotKeepOthersFromBeingChecked() {
        Run run = Run.of("check", "--format", "json", "folder:" + folder.resolve("missing"), address);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("folder:" + folder.resolve("missing")
                + ": there is no such folder: make it, or correct the path\n");
        assertThat(run.out()).contains("\"rule\" : \"cycle\"");
    }

    @Test
    void aNewStorletIsTriedInWhatLivesThere() throws IOException {
        Library library = ModelFactory.eINSTANCE.createLibrary();
        library.setId("_library");
        library.getDefinitions().add(DefinitionBuilder.named("Third").handler("third", "k = b", "none").build());
        Path file = folder.resolve("third.storletlib");
        LibraryFiles.write(library, file);
        assertThat(Run.of("check", address, "--add", file).out())
                .contains("With the new storlet Third: 1 new edge", "→ Third.third");
        assertThat(Run.of("diff", address, document).code()).isZero();
    }

    @Test
    void whatIsWrittenIsAFile() {
        for (String verb : new String[] {"import", "restore"}) {
            assertThat(Run.of(verb, document, "-o", address).code()).isEqualTo(2);
        }
        assertThat(Run.of("export", document, "--to", "dot", "-o", address)).isEqualTo(new Run(2, "", address
                + ": a file is written here; 'designer publish' writes to a container, and ./ before the name makes it "
                + "a file\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            folder:           | the path of a folder is missing at column 8                                   | 7
            swift:            | the name of the account is missing: swift:ACCOUNT/CONTAINER at column 7       | 6
            swift:test        | a slash and the name of the container are missing at column 11                | 10
            swift:test/       | the name of the container is missing at column 12                             | 11
            swift:test/a/b    | the address ends with the container, whose name has no slash at column 13     | 12
            swift:test/a#0    | workflows are numbered from 1 at column 14                                    | 13
            swift://test/a    | no slashes stand here: swift:ACCOUNT/CONTAINER at column 7                    | 6
            """)
    void aWrongAddressIsShownWithAMarkAtThePlace(String address, String complaint, int offset) {
        String expected = "address: " + complaint + "\n    " + address + "\n    " + " ".repeat(offset) + "^\n";
        assertThat(Run.of("explain", address, "a", "b")).isEqualTo(new Run(2, "", expected));
    }
}
