package org.storletdesigner.cli.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.cli.Main;
import org.storletdesigner.cli.console.AtFault;
import org.storletdesigner.cli.console.Console;

class AccessTest {
    private static final String SECRET = "correct-horse-battery";

    @TempDir
    private Path folder;

    private String check(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(InputStream.nullInputStream(), out, out, environment);
        assertThat(Main.run(console, arguments)).isEqualTo(2);
        assertThat(console.toString()).doesNotContain(SECRET);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path credentials(String permissions, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("credentials"), String.join("\n", lines));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HOME=/home/me                                            | /home/me/.config/storlet-designer/credentials
            HOME=/home/me XDG_CONFIG_HOME=/etc/me                    | /etc/me/storlet-designer/credentials
            HOME=/home/me XDG_CONFIG_HOME=relative                   | /home/me/.config/storlet-designer/credentials
            HOME=/home/me XDG_CONFIG_HOME=/x STORLETS_CREDENTIALS=/k | /k
            """)
    @DisabledOnOs(OS.WINDOWS)
    void theFileStandsWhereItIsSaid(String variables, String expected) throws AtFault {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ")) {
            environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst(".*=", ""));
        }
        assertThat(CredentialsPlace.in(environment)).isEqualTo(Path.of(expected));
    }

    @Test
    void whoHasNoCredentialsIsToldWhereTheyStand() {
        Path place = folder.resolve("storlet-designer").resolve("credentials");
        assertThat(check(Map.of("XDG_CONFIG_HOME", folder.toString()), "check", "swift:shop/photos")).isEqualTo(
                "swift:shop/photos: there is no user and key for the account 'shop': set ST_AUTH, ST_USER and ST_KEY, or"
                + " OS_AUTH_URL and its kin, or write a section [shop] into " + place + ", which only you may read\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatOthersCanReadIsRefusedAndNothingOfItIsShown() throws IOException {
        Path file = credentials("rw-r--r--", "[shop]", "auth = https://example.invalid/auth", "user = me",
                "key = " + SECRET);
        String told = check(Map.of("STORLETS_CREDENTIALS", file.toString()), "check", "swift:shop/photos");
        assertThat(told).contains("others than its owner can use it", "chmod 600").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check swift:shop/photos", "check --debug swift:shop/photos",
        "migrate swift:shop/photos swift:shop/other --apply --debug", "snapshots swift:shop/photos --format json",
        "publish swift:shop/photos swift:shop/other"})
    @DisabledOnOs(OS.WINDOWS)
    void aKeyIsNeverShownWhateverGoesWrong(String call) throws IOException {
        Path file = credentials("rw-------", "[shop]", "auth = http://127.0.0.1:1/auth", "plain-http = yes",
                "user = me", "key = " + SECRET);
        String told = check(Map.of("STORLETS_CREDENTIALS", file.toString(), "STORLETS_PATIENCE", "1"), call.split(" "));
        assertThat(told).contains("the server cannot be reached").doesNotContain(SECRET, "Exception");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileComesBeforeTheEnvironmentWhichIsOfAnyAccount() throws IOException {
        Path file = credentials("rw-------", "[shop]", "auth = http://127.0.0.1:1/auth", "user = me", "key = k");
        Map<String, String> environment = Map.of("STORLETS_CREDENTIALS", file.toString(), "ST_AUTH",
                "http://localhost:1/", "ST_USER", "you:me", "ST_KEY", SECRET, "STORLETS_PATIENCE", "0");
        assertThat(check(environment, "check", "swift:shop/photos"))
                .isEqualTo("designer: the variable STORLETS_PATIENCE takes seconds, from 1 to 3600\n");
        Files.writeString(file, "[shop]\nnonsense " + SECRET);
        assertThat(check(environment, "check", "swift:shop/photos")).startsWith(file + ":2: a line is 'name = value'")
                .doesNotContain(SECRET);
    }

    @Test
    void aKeyInAnAddressIsNotRepeated() {
        assertThat(check(Map.of(), "check", "swift:me:" + SECRET + "@host/photos"))
                .contains("keys and servers have no place in an address").doesNotContain(SECRET);
    }

    @Test
    void anEarlierWorkflowIsNoTarget() {
        assertThatThrownBy(() -> Addresses.container("folder:a#3")).isInstanceOf(AtFault.class)
                .hasMessageStartingWith("address: a container is named here").hasMessageEndingWith("folder:a#3\n"
                        + "            ^");
    }
}
