package org.storletdesigner.container.swift;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.storletdesigner.container.http.Answer;
import org.storletdesigner.container.http.Deadline;
import org.storletdesigner.container.http.Url;
import org.storletdesigner.container.login.Grant;
import org.storletdesigner.container.login.Session;
import org.storletdesigner.container.rule.Checksums;
import org.storletdesigner.container.rule.Limits;
import org.storletdesigner.container.rule.Metadata;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.Entry;
import org.storletdesigner.container.store.Fetched;
import org.storletdesigner.container.store.Head;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException;
import org.storletdesigner.container.store.StoreException.Problem;

/**
 * A container of an OpenStack Swift. Conditions are tested under a {@link Claim}, which all programs of this kind
 * respect; that an object is absent is tested by the server, too, for the sake of others.
 */
final class SwiftStore implements ObjectStore {
    /** What was there a moment ago is not asked after each object that is not. */
    private static final long SEEN_LATELY = Duration.ofSeconds(5).toNanos();
    private static final String TYPE = "[\\x21-\\x7E][\\x20-\\x7E]{0,198}[\\x21-\\x7E]";

    private final Session session;
    private final String container;
    private final String address;
    private final Limits limits;
    private final SwiftFaults faults;
    private final SwiftListing listing;
    private final Habits habits;
    private final boolean engines;
    /** When it was seen last that there is such a container, by the clock of this program. */
    private volatile long seen = System.nanoTime() - SEEN_LATELY - 1;

    /** The container may be the one whose objects the storlet engine checks. */
    SwiftStore(Session session, String container, String address, Limits limits, Habits habits, boolean engines) {
        this.session = session;
        this.container = container;
        this.address = address;
        this.limits = limits;
        this.faults = new SwiftFaults(session, address);
        this.listing = new SwiftListing(session, faults, container, habits.pageLength());
        this.habits = habits;
        this.engines = engines;
    }

    @Override
    public String address() {
        return address;
    }

    boolean isEngines() {
        return engines;
    }

    Duration settling() {
        return habits.settling();
    }

    void refuseMissing(Progress progress) throws StoreException {
        // Not HEAD: Swift answers it with "no content" in chunks, at which Java's client breaks off.
        Answer answer = session.read(grant -> HttpRequest.newBuilder(URI.create(
                grant.url() + "/" + Url.quoted(container) + "?limit=1&format=json")).GET(), Session.SMALL_ANSWER,
                progress);
        if (!answer.isSuccess()) {
            throw faults.of(answer, "opening it");
        }
        seen = System.nanoTime();
    }

    /** Of an object that is not there, that its container is. */
    private void refuseMissingOf(Progress progress) throws StoreException {
        if (System.nanoTime() - seen > SEEN_LATELY) {
            refuseMissing(progress);
        }
    }

    @Override
    public List<Entry> list(String prefix, Progress progress) throws StoreException {
        return listing.of(prefix, progress).stream().filter(entry -> !Claim.isOne(entry.name())).toList();
    }

    @Override
    public Optional<Head> head(String name, Progress progress) throws StoreException {
        return look(name, progress).map(SwiftHead::head);
    }

    Optional<SwiftHead> look(String name, Progress progress) throws StoreException {
        limits.checkName(address, name);
        Answer answer = session.read(headOf(name), Session.SMALL_ANSWER, progress);
        return found(answer, name, progress) ? Optional.of(SwiftHead.of(name, answer)) : Optional.empty();
    }

    @Override
    public Optional<Fetched> get(String name, Progress progress) throws StoreException {
        limits.checkName(address, name);
        Answer answer = session.read(grant -> request(grant, name).GET(), Limits.LARGEST_BODY, progress);
        if (!found(answer, name, progress)) {
            return Optional.empty();
        }
        SwiftHead read = SwiftHead.of(name, answer);
        if (read.whole() && !Checksums.md5(answer.body()).equals(read.head().etag())) {
            throw faults.damaged(name, "its MD5 differs");
        }
        if (read.head().sha256().filter(sha256 -> !sha256.equals(Checksums.sha256(answer.body()))).isPresent()) {
            throw faults.damaged(name, "its SHA-256 differs");
        }
        return Optional.of(new Fetched(read.head(), answer.body()));
    }

    private boolean found(Answer answer, String name, Progress progress) throws StoreException {
        if (answer.status() == 404) {
            refuseMissingOf(progress);
            return false;
        }
        if (!answer.isSuccess()) {
            throw faults.of(answer, "reading '" + name + "'");
        }
        return true;
    }

    @Override
    public Outcome put(String name, Body body, Condition condition, Progress progress) throws StoreException {
        limits.checkName(address, name);
        limits.checkBody(address, name, body.bytes().length);
        String write = UUID.randomUUID().toString();
        Map<String, String> sent = sent(body.metadata(), Optional.of(Checksums.sha256(body.bytes())), write);
        if (!body.contentType().matches(TYPE)) {
            throw new StoreException(Problem.REFUSED, address, "'" + name + "' has a content type that cannot be sent");
        }
        Session.Ask ask = grant -> described(request(grant, name), sent)
                .header("Content-Type", body.contentType()).header("ETag", Checksums.md5(body.bytes()))
                .PUT(BodyPublishers.ofByteArray(body.bytes()));
        return guarded(name, body.bytes().length, condition, progress,
                () -> put(name, ask, condition, write, progress));
    }

    Outcome put(String name, Session.Ask ask, Condition condition, String write, Progress progress)
            throws StoreException {
        boolean fresh = condition instanceof Condition.IfAbsent;
        String doing = "writing '" + name + "'";
        return new CarefulWrite(session, faults, doing, progress).make(
                grant -> fresh ? ask.apply(grant).header("If-None-Match", "*") : ask.apply(grant),
                (answer, mayBeDone) -> {
                    if (answer.isSuccess()) {
                        return new Outcome.Done(SwiftHead.of(name, answer).head().etag());
                    }
                    if (answer.status() != 412 || !fresh) {
                        throw faults.of(answer, doing);
                    }
                    return mayBeDone ? earlier(name, write, doing, progress) : Outcome.EXISTS;
                },
                headOf(name),
                answer -> answer.isSuccess() ? settled(SwiftHead.of(name, answer), write, fresh) : Optional.empty());
    }

    /** There is one, and it may be what an earlier try has written. */
    private Outcome earlier(String name, String write, String doing, Progress progress) throws StoreException {
        return look(name, progress).flatMap(head -> settled(head, write, true))
                .orElseThrow(() -> faults.uncertain(doing));
    }

    private static Optional<Outcome> settled(SwiftHead seen, String write, boolean fresh) {
        if (seen.write().equals(write)) {
            return Optional.of(new Outcome.Done(seen.head().etag()));
        }
        return fresh ? Optional.of(Outcome.EXISTS) : Optional.empty();
    }

    @Override
    public Outcome describe(String name, Map<String, String> metadata, Condition condition, Progress progress)
            throws StoreException {
        limits.checkName(address, name);
        return guarded(name, 0, condition, progress, () -> describe(name, metadata, progress));
    }

    private Outcome describe(String name, Map<String, String> metadata, Progress progress) throws StoreException {
        Optional<SwiftHead> now = look(name, progress);
        if (now.isEmpty()) {
            return Outcome.ABSENT;
        }
        String write = UUID.randomUUID().toString();
        Map<String, String> sent = sent(metadata, now.get().head().sha256(), write);
        String doing = "describing '" + name + "'";
        return new CarefulWrite(session, faults, doing, progress).make(
                grant -> described(request(grant, name), sent).POST(BodyPublishers.noBody()),
                (answer, mayBeDone) -> switch (answer.status()) {
                    case 202, 204 -> new Outcome.Done(now.get().head().etag());
                    case 404 -> Outcome.ABSENT;
                    default -> throw faults.of(answer, doing);
                },
                headOf(name),
                answer -> answer.isSuccess() ? settled(SwiftHead.of(name, answer), write, false) : Optional.empty());
    }

    @Override
    public Outcome copy(String from, String to, Condition condition, Progress progress) throws StoreException {
        limits.checkName(address, to);
        Optional<SwiftHead> source = look(from, progress);
        if (source.isEmpty()) {
            return Outcome.ABSENT;
        }
        if (condition instanceof Condition.IfAbsent) {
            return copyIfAbsent(from, to, progress);
        }
        String write = UUID.randomUUID().toString();
        Session.Ask ask = grant -> request(grant, to).header(header(Metadata.WRITE), write)
                .header("X-Copy-From", "/" + Url.quoted(container) + "/" + Url.quotedPath(from))
                .PUT(BodyPublishers.ofByteArray(new byte[0]));
        return guarded(to, 0, condition, progress, () -> put(to, ask, condition, write, progress));
    }

    /** A server that copies would apply the condition to the source. */
    private Outcome copyIfAbsent(String from, String to, Progress progress) throws StoreException {
        Optional<Fetched> source = get(from, progress);
        if (source.isEmpty()) {
            return Outcome.ABSENT;
        }
        Head head = source.get().head();
        return put(to, new Body(source.get().bytes(), head.contentType(), head.metadata()), Condition.IF_ABSENT,
                progress);
    }

    @Override
    public Outcome delete(String name, Condition condition, Progress progress) throws StoreException {
        limits.checkName(address, name);
        return guarded(name, 0, condition, progress, () -> delete(name, progress));
    }

    Outcome delete(String name, Progress progress) throws StoreException {
        String doing = "removing '" + name + "'";
        Outcome done = new Outcome.Done("");
        return new CarefulWrite(session, faults, doing, progress).make(
                grant -> request(grant, name).DELETE(),
                (answer, mayBeDone) -> switch (answer.status()) {
                    case 200, 204 -> done;
                    case 404 -> mayBeDone ? done : absent(progress);
                    default -> throw faults.of(answer, doing);
                },
                headOf(name),
                answer -> answer.status() == 404 ? Optional.of(done) : Optional.empty());
    }

    private Outcome absent(Progress progress) throws StoreException {
        refuseMissingOf(progress);
        return Outcome.ABSENT;
    }

    private interface Write {
        Outcome make() throws StoreException;
    }

    /**
     * Two writes at once may both pass the server's own test, which it makes before it takes the body in; a claim
     * lets one of them pass. Who comes too late mostly learns it before that.
     */
    private Outcome guarded(String name, long size, Condition condition, Progress progress, Write write)
            throws StoreException {
        if (condition instanceof Condition.Always) {
            return write.make();
        }
        Deadline patience = Deadline.in(habits.patience());
        Duration life = session.wire().looksAndWrite(size);
        for (int tries = 0;; tries++) {
            Optional<Outcome> refusal = refusal(name, condition, progress);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Optional<Claim> claim = Claim.on(name, this, life, progress);
            if (claim.isPresent()) {
                try (Claim held = claim.get()) {
                    Optional<Outcome> late = refusal(name, condition, progress);
                    Outcome outcome = late.isPresent() ? late.get() : write.make();
                    held.serve();
                    return outcome;
                }
            }
            if (!patience.pause(tries, progress, address)) {
                throw Claim.busy(name, this);
            }
        }
    }

    private Optional<Outcome> refusal(String name, Condition condition, Progress progress) throws StoreException {
        Optional<SwiftHead> now = look(name, progress);
        return switch (condition) {
            case Condition.Always always -> Optional.empty();
            case Condition.IfAbsent absent -> now.map(there -> Outcome.EXISTS);
            case Condition.IfUnchanged(String etag) -> refusal(now, there -> there.etag().equals(etag));
            case Condition.IfSame same -> refusal(now, same::holds);
        };
    }

    private static Optional<Outcome> refusal(Optional<SwiftHead> now, Predicate<Head> isWanted) {
        return now.isEmpty() ? Optional.of(Outcome.ABSENT)
                : isWanted.test(now.get().head()) ? Optional.empty() : Optional.of(Outcome.CHANGED);
    }

    /** All metadata as headers; the digest and the mark of the write are among them, and count. */
    private Map<String, String> sent(Map<String, String> metadata, Optional<String> sha256, String write)
            throws StoreException {
        Map<String, String> sent = Metadata.sent(address, metadata);
        sha256.ifPresent(digest -> sent.put(Metadata.SHA256, digest));
        sent.put(Metadata.WRITE, write);
        limits.checkMetadata(address, sent);
        return sent;
    }

    static HttpRequest.Builder described(HttpRequest.Builder request, Map<String, String> metadata) {
        metadata.forEach((key, value) -> request.header(header(key), value));
        return request;
    }

    private static String header(String key) {
        return "X-Object-Meta-" + key;
    }

    private Session.Ask headOf(String name) {
        return grant -> request(grant, name).HEAD();
    }

    HttpRequest.Builder request(Grant grant, String name) {
        return HttpRequest.newBuilder(URI.create(
                grant.url() + "/" + Url.quoted(container) + "/" + Url.quotedPath(name)));
    }

    /** The account, which may have other containers open, is closed by who opened it. */
    @Override
    public void close() { }

    @Override
    public String toString() {
        return address;
    }
}
