package org.storletdesigner.container.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Condition.IF_ABSENT;
import static org.storletdesigner.container.store.Progress.NONE;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.container.rule.ByteOrder;
import org.storletdesigner.container.store.Condition.IfSame;
import org.storletdesigner.container.store.Condition.IfUnchanged;
import org.storletdesigner.container.store.Outcome.Done;
import org.storletdesigner.container.store.StoreException.Problem;

/** What every home of objects promises; each test has an empty one. */
public abstract class StoreContract {
    protected abstract ObjectStore store();

    protected static Body text(String text) {
        return Body.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name) throws StoreException {
        return new String(store().get(name, NONE).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private List<String> names(String prefix) throws StoreException {
        return store().list(prefix, NONE).stream().map(Entry::name).toList();
    }

    @Test
    void whatIsWrittenIsReadBack() throws StoreException {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        Outcome outcome = store().put("a/b.jar", new Body(bytes, "application/java-archive", Map.of("Colour", "blue")),
                ALWAYS, NONE);
        Fetched read = store().get("a/b.jar", NONE).orElseThrow();
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.head().contentType()).isEqualTo("application/java-archive");
        assertThat(read.head().metadata()).isEqualTo(Map.of("Colour", "blue"));
        assertThat(read.head().sha256()).isPresent();
        assertThat(read.head().size()).isEqualTo(bytes.length);
        assertThat(outcome).isEqualTo(new Done(read.head().etag()));
        assertThat(store().head("a/b.jar", NONE)).contains(read.head());
    }

    @Test
    void anEmptyBodyIsABody() throws StoreException {
        store().put("empty", text(""), ALWAYS, NONE);
        assertThat(read("empty")).isEmpty();
    }

    @Test
    void whatIsNotThereIsAbsent() throws StoreException {
        assertThat(store().get("no/where", NONE)).isEmpty();
        assertThat(store().head("no/where", NONE)).isEmpty();
        assertThat(store().delete("no/where", ALWAYS, NONE)).isEqualTo(Outcome.ABSENT);
        assertThat(store().describe("no/where", Map.of(), ALWAYS, NONE)).isEqualTo(Outcome.ABSENT);
        assertThat(store().copy("no/where", "else", ALWAYS, NONE)).isEqualTo(Outcome.ABSENT);
        assertThat(store().put("no/where", text("x"), new IfUnchanged("0"), NONE)).isEqualTo(Outcome.ABSENT);
        assertThat(names("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b%c", "%41", "ä€\uD83D\uDE00", "a//b", "/x", "y/", "./.", "../up", "..", ".hidden",
            "con",
        "NUL.txt", "tail. ", "q?x=1&y#z", "a+b", "line\nend", "\u0001", "שלום", "e\u0301", "back\\slash",
                "semi;colon:*\"<>|"})
    void anyNameIsKept(String name) throws StoreException {
        store().put(name, text(name), ALWAYS, NONE);
        assertThat(read(name)).isEqualTo(name);
        assertThat(names("")).containsExactly(name);
        store().put("copy", text(""), ALWAYS, NONE);
        assertThat(store().copy(name, "copy", ALWAYS, NONE)).isInstanceOf(Done.class);
        assertThat(read("copy")).isEqualTo(name);
        assertThat(store().delete(name, ALWAYS, NONE)).isInstanceOf(Done.class);
        assertThat(names("")).containsExactly("copy");
    }

    @Test
    void aNameMayBeAsLongAsSwiftAllows() throws StoreException {
        String name = "é.%".repeat(256); // 4 bytes each
        store().put(name, text("x"), ALWAYS, NONE);
        assertThat(names("é")).containsExactly(name);
        assertThatThrownBy(() -> store().put(name + "x", text("x"), ALWAYS, NONE))
                .hasMessageContaining("takes 1025 bytes, and 1024 is the most")
                .extracting("problem").isEqualTo(Problem.LIMIT);
    }

    @Test
    void namesAreListedInTheOrderOfTheirBytes() throws StoreException {
        List<String> names = List.of("B", "a", "a-b", "a.b", "b/1", "b/2", "ä", "\uFFFD", "\uD83D\uDE00");
        for (String name : names) {
            store().put(name, text(name), ALWAYS, NONE);
        }
        assertThat(names("")).isEqualTo(names.stream().sorted(ByteOrder.OF_NAMES).toList());
        assertThat(names("a")).containsExactly("a", "a-b", "a.b");
        assertThat(names("b/")).containsExactly("b/1", "b/2");
    }

    @Test
    void onlyIfAbsentOverwritesNothing() throws StoreException {
        store().put("x", text("first"), IF_ABSENT, NONE);
        assertThat(store().put("x", text("second"), IF_ABSENT, NONE)).isEqualTo(Outcome.EXISTS);
        assertThat(store().put("x", text("first"), IF_ABSENT, NONE)).isEqualTo(Outcome.EXISTS);
        store().put("y", text("y"), IF_ABSENT, NONE);
        assertThat(store().copy("y", "x", IF_ABSENT, NONE)).isEqualTo(Outcome.EXISTS);
        assertThat(read("x")).isEqualTo("first");
    }

    @Test
    void onlyIfUnchangedOverwritesWhatWasRead() throws StoreException {
        String etag = ((Done) store().put("x", text("one"), ALWAYS, NONE)).etag();
        assertThat(store().put("x", text("two"), new IfUnchanged(etag), NONE)).isInstanceOf(Done.class);
        assertThat(store().put("x", text("three"), new IfUnchanged(etag), NONE)).isEqualTo(Outcome.CHANGED);
        assertThat(store().delete("x", new IfUnchanged(etag), NONE)).isEqualTo(Outcome.CHANGED);
        assertThat(read("x")).isEqualTo("two");
        assertThat(names("")).containsExactly("x");
    }

    @Test
    void oneOfManyWhoWriteAtOnceSucceeds() throws Exception {
        String etag = ((Done) store().put("x", text("old"), ALWAYS, NONE)).etag();
        assertThat(raced(index -> store().put("fresh", text("by " + index), IF_ABSENT, NONE))).isEqualTo(1);
        assertThat(raced(index -> store().put("x", text("by " + index), new IfUnchanged(etag), NONE))).isEqualTo(1);
    }

    private interface Racer {
        Outcome run(int index) throws StoreException;
    }

    private static long raced(Racer racer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Outcome>> calls = List.of(() -> racer.run(0), () -> racer.run(1), () -> racer.run(2),
                    () -> racer.run(3));
            long done = 0;
            for (Future<Outcome> outcome : threads.invokeAll(calls)) {
                done += outcome.get() instanceof Done ? 1 : 0; // the others are told that they came too late
            }
            return done;
        }
    }

    @Test
    void metadataAreReplacedAndTheBodyStays() throws StoreException {
        store().put("x", text("body").with(Map.of("Old", "1")), ALWAYS, NONE);
        Head before = store().head("x", NONE).orElseThrow();
        store().describe("x", Map.of("new-key", "2"), ALWAYS, NONE);
        Fetched after = store().get("x", NONE).orElseThrow();
        assertThat(after.head().metadata()).isEqualTo(Map.of("New-Key", "2"));
        assertThat(after.head().etag()).isEqualTo(before.etag());
        assertThat(after.head().sha256()).isEqualTo(before.sha256());
        assertThat(read("x")).isEqualTo("body");
    }

    @Test
    void onlyIfSameLooksAtTheMetadataToo() throws StoreException {
        store().put("x", text("body").with(Map.of("Mark", "mine")), ALWAYS, NONE);
        Head mine = store().head("x", NONE).orElseThrow();
        store().describe("x", Map.of(), new IfSame(mine), NONE);
        assertThat(store().describe("x", Map.of("Mark", "late"), new IfSame(mine), NONE)).isEqualTo(Outcome.CHANGED);
        assertThat(store().put("x", text("late"), new IfSame(mine), NONE)).isEqualTo(Outcome.CHANGED);
        assertThat(store().delete("x", new IfSame(mine), NONE)).isEqualTo(Outcome.CHANGED);
        Head now = store().head("x", NONE).orElseThrow();
        assertThat(now.metadata()).isEmpty();
        assertThat(read("x")).isEqualTo("body");
        assertThat(store().delete("x", new IfSame(now), NONE)).isInstanceOf(Done.class);
        assertThat(store().describe("x", Map.of(), new IfSame(now), NONE)).isEqualTo(Outcome.ABSENT);
        assertThat(store().delete("x", new IfSame(now), NONE)).isEqualTo(Outcome.ABSENT);
    }

    @Test
    void whoTakesAMarkAwayAndWhoRemovesWhatIsMarkedDoNotBothSucceed() throws Exception {
        store().put("x", text("body").with(Map.of("Mark", "mine")), ALWAYS, NONE);
        IfSame marked = new IfSame(store().head("x", NONE).orElseThrow());
        assertThat(raced(index -> index % 2 == 0 ? store().delete("x", marked, NONE)
                : store().describe("x", Map.of(), marked, NONE))).isEqualTo(1);
    }

    @Test
    void aCopyKeepsTheMetadata() throws StoreException {
        store().put("x", text("body").with(Map.of("Colour", "blau, grün")), ALWAYS, NONE);
        store().copy("x", "y", IF_ABSENT, NONE);
        store().copy("x", "y", ALWAYS, NONE);
        assertThat(read("y")).isEqualTo("body");
        assertThat(store().head("y", NONE).orElseThrow().metadata()).isEqualTo(Map.of("Colour", "blau, grün"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " both ends ", "%", "%41", "50 %", "ä\uD83D\uDE00", "a\nb", "\u0000", "=?utf-8?",
            "a,b;c\"d"})
    void anyValueIsKept(String value) throws StoreException {
        store().put("x", text("").with(Map.of("Value", value)), ALWAYS, NONE);
        assertThat(store().head("x", NONE).orElseThrow().metadata().getOrDefault("Value", "")).isEqualTo(value);
    }

    @Test
    void keysThatFoldTogetherAreTold() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("colour", "1");
        metadata.put("COLOUR", "2");
        assertThatThrownBy(() -> store().put("x", text("").with(metadata), ALWAYS, NONE))
                .hasMessageContaining("the keys 'colour' and 'COLOUR' are one key here");
    }

    @Test
    void metadataBeyondTheLimitsAreNotSent() {
        refuse(Map.of("Key", "x".repeat(257)), "the value of 'Key' takes 257 bytes, and 256 is the most");
        refuse(Map.of("K".repeat(129), "x"), "takes 129 bytes, and 128 is the most");
        refuse(many(91, 1), "takes 90 entries of metadata");
        refuse(many(20, 250), "and 4096 is the most");
        refuse(Map.of("a b", "x"), "a key is letters and digits");
        refuse(Map.of("Wfd-Sha256", "x"), "kept for digests");
    }

    @Test
    void metadataUpToTheLimitsAreKept() throws StoreException {
        Map<String, String> most = many(15, 250);
        store().put("x", text("").with(most), ALWAYS, NONE);
        assertThat(store().head("x", NONE).orElseThrow().metadata()).isEqualTo(most);
    }

    private static Map<String, String> many(int count, int length) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            metadata.put("K" + number, "x".repeat(length));
        }
        return metadata;
    }

    private void refuse(Map<String, String> metadata, String message) {
        assertThatThrownBy(() -> store().put("x", text("").with(metadata), ALWAYS, NONE))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(store().address()).hasMessageContaining(message);
    }

    @Test
    void whatIsCancelledSaysSo() {
        Progress cancelled = new Progress() {
            @Override
            public void at(String what, long done) { }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> {
            store().put("x", text("x"), ALWAYS, NONE);
            store().list("", cancelled);
        }).extracting("problem").isEqualTo(Problem.CANCELLED);
    }
}
