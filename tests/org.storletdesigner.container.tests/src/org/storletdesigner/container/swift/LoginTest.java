package org.storletdesigner.container.swift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.http.Json;
import org.storletdesigner.container.login.Redirect;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.swift.StubServer.Reply;
import org.storletdesigner.container.swift.StubServer.Request;

class LoginTest {
    private static final Secret KEY = Secret.of("s3cret \"key\" ä");

    private static Account keystone(StubServer server, Optional<String> region) {
        return new Account.Keystone(server.url("/v3"), "ann", "Default", KEY, "media", "Default", region, false);
    }

    private static void open(String name, Account account) throws IOException {
        SwiftAccount.open(name, account, StubbedSwift.PATIENT, NONE).close();
    }

    /** The form that Keystone's identity API documents for a token of a project. */
    private static Reply token(AtomicReference<StubServer> server, Request request, String catalog) {
        if (!request.toString().equals("POST /v3/auth/tokens")) {
            return new Reply(200, Map.of(), "{}");
        }
        return new Reply(201, Map.of("X-Subject-Token", "subject", "Content-Type", "application/json"), """
                {"token": {"methods": ["password"], "expires_at": "2030-01-01T00:00:00.000000Z",
                "project": {"domain": {"id": "default", "name": "Default"}, "id": "0123abcd", "name": "media"},
                "catalog": [{"type": "identity", "id": "1", "name": "keystone", "endpoints": []}, %s]}}
                """.formatted(catalog.replace("HERE", server.get().url("/v1/AUTH_0123abcd").toString())));
    }

    private static String endpoint(String kind, String region, String url) {
        return "{\"id\": \"e\", \"interface\": \"%s\", \"region\": \"%s\", \"region_id\": \"%s\", \"url\": \"%s\"}"
                .formatted(kind, region, region, url);
    }

    private static String swift(String... endpoints) {
        return "{\"type\": \"object-store\", \"id\": \"2\", \"name\": \"swift\", \"endpoints\": ["
                + String.join(",", endpoints) + "]}";
    }

    private static StubServer keystone(String catalog) throws IOException {
        AtomicReference<StubServer> server = new AtomicReference<>();
        server.set(new StubServer(request -> token(server, request, catalog)));
        return server.get();
    }

    @Test
    void keystoneGivesATokenOfTheProjectAndItsAddress() throws IOException {
        try (StubServer server = keystone(swift(endpoint("internal", "north", "http://internal.example/"),
                endpoint("public", "south", "https://south.example/v1/AUTH_0123abcd"), endpoint("public", "north",
                        "HERE")))) {
            open("media", keystone(server, Optional.of("north")));
            open("0123abcd", keystone(server, Optional.of("north")));
            Object sent = Json.read(server.requests().get(0).body().getBytes("UTF-8")).orElseThrow();
            assertThat(Json.at(sent, String.class, "auth", "identity", "password", "user", "password"))
                    .contains(KEY.reveal());
            assertThat(Json.at(sent, String.class, "auth", "identity", "password", "user", "domain", "name"))
                    .contains("Default");
            assertThat(Json.at(sent, String.class, "auth", "scope", "project", "name")).contains("media");
            assertThat(server.requests().get(1)).hasToString("GET /info");
            assertThatThrownBy(() -> open("media", keystone(server, Optional.empty())))
                    .hasMessageContaining("name the region");
            assertThatThrownBy(() -> open("media", keystone(server, Optional.of("west"))))
                    .hasMessageContaining("no object store for the project 'media' in the region 'west'");
            assertThatThrownBy(() -> open("other", keystone(server, Optional.of("north"))))
                    .hasMessageContaining("the login leads to another account").extracting("problem")
                    .isEqualTo(Problem.ACCESS);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            401; {}; does not accept this user and key
            404; {}; there is no login at this address
            300; {}; the server sends the login elsewhere
            201; {}; the login gives no token
            """)
    void whatKeystoneRefusesIsASentence(int status, String body, String sentence) throws IOException {
        try (StubServer server = new StubServer(request -> new Reply(status, Map.of(), body))) {
            assertThatThrownBy(() -> open("media", keystone(server, Optional.empty())))
                    .hasMessageStartingWith("swift:media: ")
                    .hasMessageContaining(sentence).message().doesNotContain("s3cret");
        }
    }

    @Test
    void aTokenIsNotSentWhereOthersCanReadIt() throws IOException {
        try (StubServer server = keystone(swift(endpoint("public", "north", "http://storage.example/v1/AUTH_1")))) {
            assertThatThrownBy(() -> open("media", keystone(server, Optional.empty())))
                    .hasMessageContaining("begins with http:, where everybody on the way could read the token");
        }
    }

    @Test
    void aLoginIsTriedAgainWhileTheServerIsBusy() throws IOException {
        AtomicReference<StubServer> server = new AtomicReference<>();
        AtomicReference<Integer> tries = new AtomicReference<>(0);
        server.set(new StubServer(request -> tries.updateAndGet(count -> count + 1) < 3 ? Reply.of(503)
                : token(server, request, swift(endpoint("public", "north", "HERE")))));
        try (StubServer open = server.get()) {
            open("media", keystone(open, Optional.empty()));
            assertThat(open.count("POST /v3/auth/tokens")).isEqualTo(3);
        }
    }

    @Test
    void nobodyListeningIsTold() throws IOException {
        URI nowhere;
        try (StubServer server = new StubServer(request -> Reply.NONE)) {
            nowhere = server.url("/auth/v1.0");
        }
        assertThatThrownBy(() -> SwiftAccount.open("test", new Account.Legacy(nowhere, "test:tester", Secret.of("key"),
                false),
                StubbedSwift.SHORT, NONE))
                .hasMessageContaining("the server cannot be reached (nobody listens there)")
                .extracting("problem").isEqualTo(Problem.UNREACHABLE);
    }

    @Test
    void aCertificateOfNobodyIsNotAccepted(@TempDir Path folder) throws Exception {
        char[] password = "changeit".toCharArray();
        try (StubServer server = new StubServer(context(folder, password).getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), request -> Reply.of(200))) {
            URI auth = URI.create(server.url("/auth/v1.0").toString().replace("http:", "https:"));
            assertThatThrownBy(() -> open("test", new Account.Legacy(auth, "test:tester", Secret.of("key"), false)))
                    .hasMessageContaining("the server's certificate is not accepted, and nothing was sent")
                    .extracting("problem").isEqualTo(Problem.ACCESS);
            assertThat(server.requests()).isEmpty();
        }
    }

    private static SSLContext context(Path folder, char[] password) throws Exception {
        Path store = folder.resolve("keys");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int status = new ProcessBuilder(keytool, "-genkeypair", "-keystore", store.toString(), "-storetype", "PKCS12",
                "-storepass", new String(password), "-alias", "a", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext",
                "san=ip:127.0.0.1").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                        .waitFor();
        assertThat(status).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, password);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
