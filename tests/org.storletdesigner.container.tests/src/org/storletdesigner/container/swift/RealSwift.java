package org.storletdesigner.container.swift;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.http.Timeouts;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;

/** The OpenStack Swift that {@code releng/lib/swift.sh} starts; tests that need it are skipped where there is none. */
public final class RealSwift {
    private static final String PREFIX = "STORLETS_SWIFT_";
    /** Enough for a server on the same machine, as those who were too slow try again. */
    private static final Duration SETTLING = Duration.ofMillis(300);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private RealSwift() { }

    public static void assumeThere() {
        assumeTrue(System.getenv(PREFIX + "AUTH") != null,
                "There is no OpenStack Swift to test with: releng/verify starts one, and so does releng/lib/swift.sh");
    }

    static String variable(String name) {
        assumeThere();
        return System.getenv(PREFIX + name);
    }

    /** A name that no test of this or an earlier run has used for a container. */
    public static String fresh(String name) {
        return name + " " + ProcessHandle.current().pid() + "." + NUMBER.getAndIncrement();
    }

    /** As a person would give it to the program. */
    public static Map<String, String> environment() {
        return Map.of("ST_AUTH", variable("AUTH"), "ST_USER", variable("USER"), "ST_KEY", variable("KEY"));
    }

    static Account account(String key) {
        return new Account.Legacy(URI.create(variable("AUTH")), variable("USER"), Secret.of(key), false);
    }

    /** Patient enough for machines that have much else to do. */
    public static SwiftAccount open() throws StoreException {
        return open(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(60)));
    }

    static SwiftAccount open(Timeouts timeouts) throws StoreException {
        return SwiftAccount.open("test", account(variable("KEY")), timeouts, new Habits(3, SETTLING, Duration.ofSeconds(30)),
                Progress.NONE);
    }

    static void signal(String server, String signal) throws IOException, InterruptedException {
        String pid = Files.readString(Path.of(variable("FOLDER"), server + ".pid")).strip();
        run("kill", "-" + signal, pid);
    }

    static void startAgain(String server) throws IOException, InterruptedException {
        run("/usr/bin/python3", "-s", variable("PROGRAM"), "again", variable("FOLDER"), server);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ends with " + status);
        }
    }
}
