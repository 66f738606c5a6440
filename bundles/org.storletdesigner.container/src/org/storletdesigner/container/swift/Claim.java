package org.storletdesigner.container.swift;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.storletdesigner.container.http.Deadline;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.rule.Metadata;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * An object that says that another is being written. The server tests that there is none and writes it, but not as
 * one: of two at once both may be told that they made it. So each waits until the other's must have been written,
 * too, and holds the claim whose mark is found then (M. Fischer's algorithm; L. Lamport, A Fast Mutual Exclusion
 * Algorithm, 1987). One whose writing took longer than this wait does not hold it. The server removes what a program
 * leaves behind.
 */
final class Claim implements AutoCloseable {
    private static final String PREFIX = "wfd/claims/";
    /**
     * The storlet engine refuses whatever does not look like a program or a dependency in its containers, and what has
     * a slash.
     */
    private static final String PROGRAM_PREFIX = "wfd-claim-";
    private static final Map<String, String> AS_PROGRAM = Map.of("Storlet-Language", "java",
            "Storlet-Interface-Version", "1.0", "Storlet-Object-Metadata", "no", "Storlet-Main", "none",
            "Storlet-Dependency-Version", "1.0");
    /** Who has failed is not kept waiting for a server that may be what failed. */
    private static final Duration HASTE = Duration.ofSeconds(3);

    private final SwiftStore store;
    private final String name;
    private boolean served;

    private Claim(SwiftStore store, String name) {
        this.store = store;
        this.name = name;
    }

    /** Empty while somebody else holds it; its life is more than what is done under it may take. */
    static Optional<Claim> on(String object, SwiftStore store, Duration life, Progress progress)
            throws StoreException {
        String name = name(object, store);
        String mark = UUID.randomUUID().toString();
        Duration settling = store.settling();
        long start = System.nanoTime();
        if (!(made(store, name, mark, settling.plus(life), progress) instanceof Outcome.Done)) {
            return Optional.empty();
        }
        boolean slow = System.nanoTime() - start > settling.toNanos();
        boolean ours = isHeld(store, name, mark, settling, progress);
        if (slow && ours) {
            store.delete(name, progress);
            return Optional.empty();
        }
        return ours ? Optional.of(new Claim(store, name)) : Optional.empty();
    }

    private static String name(String object, SwiftStore store) {
        String digest = Checksums.sha256(object.getBytes(StandardCharsets.UTF_8));
        return store.isEngines() ? PROGRAM_PREFIX + digest + ".jar" : PREFIX + digest;
    }

    /** Who gives up while waiting leaves nothing behind for which others would wait. */
    private static boolean isHeld(SwiftStore store, String name, String mark, Duration settling, Progress progress)
            throws StoreException {
        try {
            Deadline.rest(settling, progress, store.address());
            return isMarked(store, name, mark, progress);
        } catch (StoreException stop) {
            leave(store, name, mark);
            throw stop;
        }
    }

    private static void leave(SwiftStore store, String name, String mark) {
        try {
            Progress haste = new Haste(HASTE);
            if (isMarked(store, name, mark, haste)) {
                store.delete(name, haste);
            }
        } catch (StoreException left) {
            // The first fault is the one that is told.
        }
    }

    private static boolean isMarked(SwiftStore store, String name, String mark, Progress progress)
            throws StoreException {
        return store.look(name, progress).filter(found -> found.write().equals(mark)).isPresent();
    }

    /** Whether an object is a claim and nothing else. */
    static boolean isOne(String object) {
        return object.startsWith(PREFIX) || object.startsWith(PROGRAM_PREFIX);
    }

    private static Outcome made(SwiftStore store, String name, String mark, Duration life, Progress progress)
            throws StoreException {
        Map<String, String> metadata = new TreeMap<>(store.isEngines() ? AS_PROGRAM : Map.of());
        metadata.put(Metadata.WRITE, mark);
        Session.Ask ask = grant -> SwiftStore.described(store.request(grant, name), metadata)
                .header("X-Delete-After", Long.toString(Math.max(1, life.toSeconds())))
                .PUT(BodyPublishers.ofByteArray(new byte[0]));
        return store.put(name, ask, Condition.IF_ABSENT, mark, progress);
    }

    static StoreException busy(String object, SwiftStore store) {
        return new StoreException(Problem.BUSY, store.address(), "'" + object + "' is just being written by somebody"
                + " else, " + left(name(object, store), store).map(left -> "or a program that wrote it was ended, which"
                + " is forgotten within " + Math.max(1, (left.toSeconds() + 59) / 60) + " min, ").orElse("")
                + "or the server answers too slowly to tell who was first: nothing was changed; try again later");
    }

    private static Optional<Duration> left(String name, SwiftStore store) {
        try {
            return store.look(name, new Haste(HASTE)).flatMap(SwiftHead::left);
        } catch (StoreException unknown) {
            return Optional.empty(); // that it is busy is what is told
        }
    }

    /** What it was taken for is done, so that the server is there to remove it, too. */
    void serve() {
        served = true;
    }

    /** What was written is written; a claim that cannot be removed goes by itself. */
    @Override
    public void close() {
        try {
            store.delete(name, served ? Progress.NONE : new Haste(HASTE));
        } catch (StoreException left) {
            // Others wait for it, which is told to them.
        }
    }
}
