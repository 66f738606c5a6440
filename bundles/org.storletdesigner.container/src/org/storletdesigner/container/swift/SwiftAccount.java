package org.storletdesigner.container.swift;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.storletdesigner.container.access.Account;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Timeouts;
import org.storletdesigner.container.http.Url;
import org.storletdesigner.container.http.Wire;
import org.storletdesigner.container.login.Grant;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/** An account of an OpenStack Swift, logged in to: opens its containers. */
public final class SwiftAccount implements AutoCloseable {
    /** For how long a claim is waited for; longer than any server takes to store a small object. */
    public static final Duration SETTLING = Habits.USUAL.settling();
    private static final String STORLETS = "storlet";
    private static final String DEPENDENCIES = "dependency";

    private final String name;
    private final Session session;
    private final ServerLimits server;
    private final Habits habits;

    private SwiftAccount(String name, Session session, ServerLimits server, Habits habits) {
        this.name = name;
        this.session = session;
        this.server = server;
        this.habits = habits;
    }

    /** Logs in, and checks that the login is of the account with this name. */
    public static SwiftAccount open(String name, Account account, Timeouts timeouts, Progress progress)
            throws StoreException {
        return open(name, account, timeouts, Habits.USUAL, progress);
    }

    /** The same where the server is known to store a small object within such a time. */
    public static SwiftAccount open(String name, Account account, Timeouts timeouts, Duration settling,
            Progress progress) throws StoreException {
        return open(name, account, timeouts, Habits.USUAL.settlingIn(settling), progress);
    }

    static SwiftAccount open(String name, Account account, Timeouts timeouts, Habits habits, Progress progress)
            throws StoreException {
        Session session = new Session(new Wire("swift:" + name, timeouts), account);
        try {
            Grant grant = session.grant(progress);
            if (!grant.names().contains(name)) {
                throw new StoreException(Problem.ACCESS, "swift:" + name, "the login leads to another account, "
                        + String.join(" or ", grant.names().stream().sorted().toList())
                        + ": correct the address, or log in as a user of this account");
            }
            return new SwiftAccount(name, session, ServerLimits.of(session.wire(), grant.storage(), progress), habits);
        } catch (StoreException fault) {
            session.close();
            throw fault;
        }
    }

    /** Opens a container that exists. */
    public ObjectStore container(String container, Progress progress) throws StoreException {
        SwiftStore store = store(container);
        store.refuseMissing(progress);
        return store;
    }

    /** A container that need not exist yet; what is asked of it tells. */
    public ObjectStore unchecked(String container) {
        return store(container);
    }

    private SwiftStore store(String container) {
        return new SwiftStore(session, container, address(container), server.limits(), habits,
                isEngines(container));
    }

    private String address(String container) {
        return "swift:" + name + "/" + container;
    }

    /** Creates a container where there is none of this name, and opens it; doing so again is harmless. */
    public ObjectStore create(String container, Progress progress) throws StoreException {
        Answer answer = session.read(grant -> HttpRequest.newBuilder(
                URI.create(grant.url() + "/" + Url.quoted(container))).PUT(BodyPublishers.ofByteArray(new byte[0])),
                Session.SMALL_ANSWER, progress);
        if (!answer.isSuccess()) {
            throw new SwiftFaults(session, address(container)).of(answer, "creating it");
        }
        return store(container);
    }

    /**
     * Where the storlet engine looks for programs; documents have no place there, as it checks all that is put there.
     */
    public String storletContainer() {
        return server.storletContainer().orElse(STORLETS);
    }

    /** Where the storlet engine looks for what programs need beside them. */
    public String dependencyContainer() {
        return server.dependencyContainer().orElse(DEPENDENCIES);
    }

    /** Whether the storlet engine checks all that is put into a container. */
    public boolean isEngines(String container) {
        return container.equals(storletContainer()) || container.equals(dependencyContainer());
    }

    /** Whether the server says that it runs storlets. */
    public boolean runsStorlets() {
        return server.storletContainer().isPresent();
    }

    Limits limits() {
        return server.limits();
    }

    @Override
    public void close() {
        session.close();
    }

    @Override
    public String toString() {
        return "swift:" + name;
    }
}
