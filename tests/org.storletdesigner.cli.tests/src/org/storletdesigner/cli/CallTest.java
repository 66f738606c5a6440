package org.storletdesigner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    @ParameterizedTest(name = "[{0}] is refused")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            chek x             | there is no verb 'chek'; did you mean 'check'?                  | help
            xyzzy              | there is no verb 'xyzzy'                                        | help
            --colour           | there is no option '--colour' here                              | help
            check              | check needs FILE                                                | help check
            check --fromat=x y | there is no option '--fromat=x' here; did you mean '--format'?  | help check
            check --format x y | --format is one of text, json, sarif, not 'x'                   | help check
            check --sarif x    | there is no option '--sarif' here                               | help check
            explain x y        | explain needs FILE, FROM and TO                                 | help explain
            explain            | explain needs FILE, FROM and TO                                 | help explain
            verdict a b c      | the argument 'c' is one too many                                | help verdict
            completion fish    | SHELL is one of bash, zsh, not 'fish'                           | help completion
            export x           | missing required option: '--to=KIND'                            | help export
            check --states x y | --states: expected a number, found 'x'                          | help check
            check --steps=x y  | --steps: expected a number, found 'x'                           | help check
            check --states 9999999999 y | --states: expected a number up to 2147483647, found '9999999999' | help check
            """)
    void aFaultyCallIsAnsweredWithItsReason(String call, String reason, String help) {
        Run run = Run.of((Object[]) call.split(" "));
        assertThat(run).isEqualTo(new Run(2, "", "designer: " + reason + "\nTry 'designer " + help + "'.\n"));
    }

    @Test
    void limitsArePositive() {
        assertThat(Run.of("verdict", "--states", "0", "a = b", "a = b"))
                .isEqualTo(new Run(2, "", "designer: --states and --steps take numbers from 1\n"));
    }

    @Test
    void withoutAVerbTheVerbsAreListed() {
        Run run = Run.of();
        assertThat(run.err()).startsWith("Usage: designer").contains("check", "explain", "verdict", "export");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "explain", "verdict", "export", "inject", "remove", "publish", "migrate", "snapshots", "help",
        "version", "completion"})
    void everyVerbHasHelpInThreeWays(String verb) {
        Run help = Run.of("help", verb);
        assertThat(help.out()).startsWith("Usage: designer " + verb);
        assertThat(help.code()).isZero();
        assertThat(Run.of(verb, "--help")).isEqualTo(help);
        assertThat(Run.of(verb, "-h")).isEqualTo(help);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "explain", "verdict", "export", "inject", "remove", "publish", "migrate",
        "snapshots"})
    void theHelpOfAWorkingVerbHasExamplesAndExitCodes(String verb) {
        assertThat(Run.of("help", verb).out()).contains("\nExit codes:\n", "\nExamples:\n  ");
    }

    @Test
    void helpAloneListsTheVerbs() {
        assertThat(Run.of("help").out()).startsWith("Usage: designer").contains("completion");
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    }

    @Test
    void helpForAnUnknownVerbOffersNearOnes() {
        assertThat(Run.of("help", "exprot"))
                .isEqualTo(new Run(2, "", "designer: there is no verb 'exprot'; did you mean 'export'?\n"));
    }

    @Test
    void versionNamesTheProgramJavaAndTheSystem() {
        assertThat(Run.of("version").out()).matches("Storlet Designer 0\\.1\\.0\\S*\nJava \\d+.*\n.+, .+\n");
    }

    @Test
    void versionIsAnOptionToo() {
        assertThat(Run.of("--version")).isEqualTo(Run.of("version"));
    }

    @ParameterizedTest(name = "[{0}] is refused")
    @ValueSource(strings = {"check ''", "verdict --batch ''", "export ../x --to dot -o ''", "export '' --to dot"})
    void anEmptyNameOfAFileIsNoFolder(String call, @TempDir Path folder) throws IOException {
        Path file = Rules.documents().in(folder, "x");
        Object[] arguments = Arrays.stream(call.split(" "))
                .map(each -> each.equals("''") ? "" : each.equals("../x") ? file.toString() : each).toArray();
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", "designer: the name of a file is empty\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theCompletionScriptIsWellFormed(String shell, @TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("completion"), Run.of("completion", shell).out());
        assertThat(script).content().contains("--fail-on", "explain");
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Process bash = new ProcessBuilder("/bin/bash", "-n", script.toString()).redirectErrorStream(true).start();
        assertThat(new String(bash.getInputStream().readAllBytes())).isEmpty();
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void theCompletionScriptCompletesVerbsAndLevels(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path script = Files.writeString(folder.resolve("completion"), Run.of("completion", "bash").out());
        assertThat(completions(script, "ver")).contains("verdict", "version");
        assertThat(completions(script, "s")).contains("snapshots");
        assertThat(completions(script, "migrate", "--ro")).contains("--roll-back");
        assertThat(completions(script, "check", "--fail-on", "w")).contains("warning");
    }

    private static String completions(Path script, String... words) throws IOException {
        String asked = "source " + script + "; COMP_WORDS=(designer " + String.join(" ", words) + "); COMP_CWORD="
                + words.length + "; _complete_designer; echo ${COMPREPLY[@]}";
        Process bash = new ProcessBuilder("/bin/bash", "-c", asked).redirectErrorStream(true).start();
        return new String(bash.getInputStream().readAllBytes());
    }
}
