package org.storletdesigner.migration.place;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.storletdesigner.container.access.EnvironmentCredentials;

/** The OpenStack Swift that {@code releng/lib/swift.sh} starts; tests that need it are skipped where there is none. */
public final class SwiftServer {
    /** Enough for a server on the same machine, as those who were too slow try again. */
    static final Duration SETTLING = Duration.ofMillis(300);
    private static final String PREFIX = "STORLETS_SWIFT_";

    private static boolean provided;

    private SwiftServer() { }

    public static void assumeThere() {
        assumeTrue(System.getenv(PREFIX + "AUTH") != null,
                "There is no OpenStack Swift to test with: releng/verify starts one, and so does releng/lib/swift.sh");
    }

    private static String variable(String name) {
        assumeThere();
        return System.getenv(PREFIX + name);
    }

    static EnvironmentCredentials credentials() {
        return credentials(variable("KEY"));
    }

    static EnvironmentCredentials credentials(String key) {
        return new EnvironmentCredentials(Map.of("ST_AUTH", variable("AUTH"), "ST_USER", variable("USER"), "ST_KEY",
                key));
    }

    /** Creates the containers in which the storlet engine looks for programs and what they need, as an engine does. */
    static synchronized void providePlaceForPrograms() throws IOException, InterruptedException {
        if (provided) {
            return;
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> login = client.send(HttpRequest.newBuilder(URI.create(variable("AUTH")))
                    .header("X-Auth-User", variable("USER")).header("X-Auth-Key", variable("KEY")).build(),
                    BodyHandlers.discarding());
            for (String container : List.of("storlet", "dependency")) {
                client.send(HttpRequest.newBuilder(URI.create(
                        login.headers().firstValue("X-Storage-Url").orElseThrow() + "/" + container))
                        .header("X-Auth-Token", login.headers().firstValue("X-Auth-Token").orElseThrow())
                        .PUT(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            }
        }
        provided = true;
    }

    public static void signal(String server, String signal) throws IOException, InterruptedException {
        run("kill", "-" + signal, Files.readString(Path.of(variable("FOLDER"), server + ".pid")).strip());
    }

    public static void startAgain(String server) throws IOException, InterruptedException {
        run("/usr/bin/python3", "-s", variable("PROGRAM"), "again", variable("FOLDER"), server);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ends with " + status);
        }
    }
}
