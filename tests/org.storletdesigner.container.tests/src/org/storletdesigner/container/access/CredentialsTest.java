package org.storletdesigner.container.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.store.StoreException;

class CredentialsTest {
    private static final String KEY = "s3cret-key";
    @TempDir
    Path folder;

    private CredentialsFile file(String permissions, String... lines) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "Only POSIX has such permissions");
        Path path = folder.resolve("credentials");
        Files.write(path, List.of(lines));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        return new CredentialsFile(path);
    }

    @Test
    void theFileHoldsAccountsByTheirNames() throws IOException {
        CredentialsFile file = file("rw-------", "# mine", "[test]", "auth = https://host/auth/v1.0",
                "user=test:tester",
                "key = " + KEY + " = more", "", "[other]", "auth = https://keys/v3", "user = u", "key = k",
                        "project = p",
                "region = north");
        Account.Legacy legacy = (Account.Legacy) file.of("test").orElseThrow();
        assertThat(legacy.user()).isEqualTo("test:tester");
        assertThat(legacy.key().reveal()).isEqualTo(KEY + " = more");
        Account.Keystone keystone = (Account.Keystone) file.of("other").orElseThrow();
        assertThat(keystone.projectDomain()).isEqualTo("Default");
        assertThat(keystone.region()).contains("north");
        assertThat(file.of("third")).isEmpty();
        assertThat(new CredentialsFile(folder.resolve("none")).of("test")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw--w----", "rwx--x---"})
    void aFileThatOthersCanUseIsRefused(String permissions) throws IOException {
        CredentialsFile file = file(permissions, "[test]", "key = " + KEY);
        assertThatThrownBy(() -> file.of("test")).hasMessageContaining(permissions).hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            s3cret-key;                      credentials:1: a line [account] comes first
            [test]|s3cret-key;               credentials:2: a line is 'name = value'
            [test]|password = s3cret-key;    credentials:2: a line is 'name = value'
            [test]|key = 1|key = s3cret-key; credentials:3: this name stands in the file twice
            [test]|[test];                   credentials:2: this account stands in the file twice
            [test]|key = s3cret-key;         credentials, [test]: 'auth' is missing
            [test]|auth = https://u:s3cret-key@h/|key = k|user = u; 'auth' is no address of a server
            [test]|auth = http://h/|key = s3cret-key|user = u;      'auth' begins with http:
            [test]|auth = https://h/v3|key = s3cret-key|user = u;   also needs 'project'
            """)
    void faultsAreToldWithTheirLinesAndWithoutKeys(String lines, String message) throws IOException {
        CredentialsFile file = file("r--------", lines.split("\\|"));
        assertThatThrownBy(() -> file.of("test")).isInstanceOf(StoreException.class).hasMessageContaining(message)
                .message().doesNotContain(KEY);
    }

    @Test
    void theEnvironmentKnowsTheVariablesOfSwiftAndOfOpenStack() throws StoreException {
        Map<String, String> swift = Map.of("ST_AUTH", "https://host/auth/v1.0", "ST_USER", "a:u", "ST_KEY", KEY);
        assertThat(new EnvironmentCredentials(swift).of("any")).get().isInstanceOf(Account.Legacy.class);
        Map<String, String> stack = new HashMap<>(Map.of("OS_AUTH_URL", "https://host/v3", "OS_USERNAME", "u",
                "OS_PASSWORD", KEY, "OS_PROJECT_NAME", "p"));
        assertThat(new EnvironmentCredentials(stack).of("any")).get().isInstanceOf(Account.Keystone.class);
        stack.remove("OS_PASSWORD");
        assertThatThrownBy(() -> new EnvironmentCredentials(stack).of("any")).hasMessageContaining("'key' is missing");
        assertThat(new EnvironmentCredentials(Map.of()).of("any")).isEmpty();
    }

    @Test
    void theFirstThatKnowsIsTaken() throws StoreException {
        Credentials none = account -> Optional.empty();
        Credentials known = new EnvironmentCredentials(
                Map.of("ST_AUTH", "https://host/auth/v1.0", "ST_USER", "a:u", "ST_KEY", KEY));
        assertThat(Credentials.first(List.of(none, known)).of("a")).isPresent();
        assertThat(Credentials.first(List.of(none)).of("a")).isEmpty();
    }

    @Test
    void noKeyIsEverPrinted() throws StoreException {
        Map<String, String> swift = Map.of("ST_AUTH", "https://host/auth/v1.0", "ST_USER", "a:u", "ST_KEY", KEY);
        EnvironmentCredentials credentials = new EnvironmentCredentials(swift);
        assertThat(credentials.toString() + credentials.of("a")).doesNotContain(KEY);
        assertThat(Secret.of(KEY).hiddenIn("the key " + KEY + " is wrong")).isEqualTo("the key … is wrong");
    }
}
