package org.storletdesigner.container.swift;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.access.Secret;
import org.storletdesigner.container.http.Timeouts;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.swift.StubServer.Reply;
import org.storletdesigner.container.swift.StubServer.Request;

/** A Swift whose logins work, and whose container answers as a test says. */
final class StubbedSwift implements AutoCloseable {
    static final String KEY = "s3cret-key";
    /** For tests in which nobody is waited for in vain. */
    static final Timeouts PATIENT = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(20),
            Duration.ofSeconds(60));
    static final Timeouts SHORT = new Timeouts(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final StubServer server;
    private final AtomicInteger logins = new AtomicInteger();
    private final List<SwiftAccount> opened = new CopyOnWriteArrayList<>();
    private String info = "{}";

    StubbedSwift(Function<Request, Reply> objects) throws IOException {
        server = new StubServer(request -> answer(request, objects));
    }

    private Reply answer(Request request, Function<Request, Reply> objects) {
        return switch (request.path()) {
            case "/auth/v1.0" -> new Reply(200, Map.of("X-Auth-Token", "token" + logins.incrementAndGet(),
                    "X-Storage-Url", server.url("/v1/AUTH_test").toString()), "");
            case "/info" -> new Reply(200, Map.of(), info);
            default -> objects.apply(request);
        };
    }

    void info(String json) {
        info = json;
    }

    StubServer server() {
        return server;
    }

    ObjectStore container() throws StoreException {
        return container(PATIENT);
    }

    ObjectStore container(Timeouts timeouts) throws StoreException {
        return container("c", timeouts);
    }

    ObjectStore container(String name, Timeouts timeouts) throws StoreException {
        Account account = new Account.Legacy(server.url("/auth/v1.0"), "test:tester", Secret.of(KEY), false);
        SwiftAccount swift = SwiftAccount.open("test", account, timeouts,
                new Habits(2, Duration.ofMillis(200), Duration.ofSeconds(2)), Progress.NONE);
        opened.add(swift);
        return swift.unchecked(name);
    }

    @Override
    public void close() throws IOException {
        opened.forEach(SwiftAccount::close);
        server.close();
    }
}
