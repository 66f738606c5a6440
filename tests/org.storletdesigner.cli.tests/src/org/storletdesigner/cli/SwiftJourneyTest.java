package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.WorkflowBuilder;
import org.storletdesigner.model.files.WorkflowFiles;

/** What a person does with the OpenStack Swift that {@code releng/lib/swift.sh} starts; skipped where there is none. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SwiftJourneyTest {
    private static final String PREFIX = "STORLETS_SWIFT_";

    @TempDir
    private Path folder;
    private Map<String, String> environment;
    private String address;

    @BeforeEach
    void find() {
        assumeTrue(System.getenv(PREFIX + "AUTH") != null, "There is no OpenStack Swift to test with");
        environment = new HashMap<>(Map.of("ST_AUTH", variable("AUTH"), "ST_USER", variable("USER"), "ST_KEY",
                variable("KEY"), "XDG_CONFIG_HOME", folder.toString()));
        address = "swift:test/cli " + ProcessHandle.current().pid() + " " + folder.getFileName();
    }

    private static String variable(String name) {
        return System.getenv(PREFIX + name);
    }

    private Run run(Object... arguments) {
        return Run.in(environment, arguments);
    }

    private Path document(Workflow workflow) throws IOException {
        Path file = folder.resolve(workflow.getName() + ".storlets");
        WorkflowFiles.write(workflow, file);
        return file;
    }

    private static Workflow twoSpellings() {
        return WorkflowBuilder.named("Spellings").storlet("Write", d -> d.handler("write", "Kind = x", "Format = PNG"))
                .storlet("Read", d -> d.handler("read", "format = PNG", "none")).build();
    }

    @Test
    void aWorkflowIsPublishedAuditedChangedMigratedAndMadeLiveAgain() throws IOException {
        Path loop = document(Homes.loop());
        assertThat(run("publish", address, loop, "--apply", "--create").code()).isEqualTo(1);
        assertThat(run("check", address).err()).startsWith(address + ": there is no such container in the account");
        Run published = run("publish", address, loop, "--apply", "--create", "--fail-on", "never");
        assertThat(published).extracting(Run::code, Run::err).containsExactly(0, "");
        Run checked = run("check", address);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("error cycle: Ping.ping, Pong.pong");
        assertThat(checked.err()).contains(address + ": A Swift container starts no storlet by itself");
        assertThat(run("check", "--format", "json", address).out()).contains("A Swift container starts no storlet");
        assertThat(run("remove", address, "Pong", "--apply").code()).isZero();
        assertThat(run("check", address).code()).isZero();
        assertThat(run("diff", address, address + "#1").out()).contains("Pong");
        Path home = folder.resolve("home");
        assertThat(run("migrate", address, "folder:" + home, "--apply", "--create").code()).isZero();
        assertThat(run("export", "folder:" + home, "--to", "dot").out()).contains("Ping").doesNotContain("Pong");
        String snapshot = run("snapshots", address, "--take").out().strip();
        assertThat(run("publish", address, address + "#1", "--apply", "--fail-on", "never").code()).isZero();
        assertThat(run("snapshots", address, "--restore", snapshot, "--apply").code()).isZero();
        assertThat(run("diff", address, address + "#2").code()).isZero();
        assertThat(run("restore", address + "#" + snapshot).out()).isEqualTo("intact\n");
    }

    @Test
    void keysThatFoldThereAreFoundWhateverTheDocumentSays() throws IOException {
        Path file = document(twoSpellings());
        assertThat(run("check", "--fail-on", "warning", file).out()).doesNotContain("folded-key");
        Run plan = run("publish", address, file, "--apply", "--create");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("Findings that it brings\n").contains("warning folded-key: Read.read, Write.write");
        Run checked = run("check", "--fail-on", "warning", address);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("the keys Format and format are one key here");
        assertThat(run("explain", address, "Write", "Read").out()).contains("complete");
    }

    @Test
    void aWrongPasswordAnotherAccountAndNobodyThereAreSentences() {
        environment.put("ST_KEY", "geheim und falsch");
        assertThat(run("check", address)).isEqualTo(new Run(2, "",
                "swift:test: the server does not accept this user and key: check both\n"));
        assertThat(run("check", "--debug", address).err()).doesNotContain("geheim");
        environment.put("ST_KEY", variable("KEY"));
        assertThat(run("check", "swift:nobody/photos").err()).contains("the login leads to another account");
        environment.put("ST_AUTH", "http://127.0.0.1:1/auth/v1.0");
        environment.put("STORLETS_PATIENCE", "2");
        long start = System.nanoTime();
        assertThat(run("check", address)).isEqualTo(new Run(2, "", "swift:test: the server cannot be reached (nobody "
                + "listens there): check the address and the network, then try again\n"));
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(20);
    }

    @Test
    void whatASignalStopsIsResumed() throws Exception {
        assertThat(run("publish", address, document(Homes.quiet()), "--apply", "--create", "--without-programs").code())
                .isZero();
        String loop = document(Homes.loop()).toString();
        Process process = Launch.of(environment, "publish", address, loop, "--apply", "--fail-on", "never");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines().anyMatch(line -> line.contains("What is done"))).isTrue();
            TimeUnit.MILLISECONDS.sleep(1_200); // the pointer alone waits longer than this
            process.toHandle().destroy(); // as Ctrl+C, which whatever starts the tests may have made unheard of
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(err.lines().toList()).anyMatch(line -> line.contains("cancelled"))
                    .last().asString().contains("'designer migrate \"" + address + "\" --resume --journal=", "' goes on");
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(run("export", address, "--to", "dot").out()).contains("Resizing").doesNotContain("Ping");
        assertThat(run("migrate", address, "--resume"))
                .isEqualTo(new Run(0, "'Loop' is live, as number 2.\n", ""));
    }

    @Test
    void aFileOfCredentialsServesAsWell() throws IOException {
        Path file = Files.createDirectories(folder.resolve("storlet-designer")).resolve("credentials");
        Files.writeString(file, "[test]\nauth = " + variable("AUTH") + "\nuser = " + variable("USER") + "\nkey = "
                + variable("KEY") + "\n");
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
        file.toFile().setWritable(false, false);
        environment.keySet().removeIf(name -> name.startsWith("ST_"));
        assertThat(run("check", address).err()).startsWith(address + ": there is no such container");
    }
}
