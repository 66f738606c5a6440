package org.storletdesigner.container.swift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storletdesigner.container.store.Condition.ALWAYS;
import static org.storletdesigner.container.store.Progress.NONE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.container.store.Body;
import org.storletdesigner.container.store.Condition;
import org.storletdesigner.container.store.ObjectStore;
import org.storletdesigner.container.store.Outcome;
import org.storletdesigner.container.store.Progress;
import org.storletdesigner.container.store.StoreException.Problem;
import org.storletdesigner.container.storlet.Artefact;
import org.storletdesigner.container.storlet.StorletShelf;
import org.storletdesigner.container.swift.StubServer.Reply;

/** Answers that a real server gives rarely, or never should. */
class SwiftAnswersTest {
    private static final Body BODY = Body.of(new byte[] {1});
    private static final String MARK = "x-object-meta-wfd-write";

    private static Reply written() {
        return new Reply(201, Map.of("Etag", "e"), "");
    }

    @Test
    void anExpiredTokenIsReplacedOnce() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> "token1".equals(request.headers().get("x-auth-token"))
                ? Reply.of(401) : written())) {
            assertThat(swift.container().put("x", BODY, ALWAYS, NONE)).isEqualTo(new Outcome.Done("e"));
            assertThat(swift.server().count("GET /auth")).isEqualTo(2);
            assertThat(swift.server().count("PUT")).isEqualTo(2);
        }
        try (StubbedSwift swift = new StubbedSwift(request -> Reply.of(401))) {
            assertThatThrownBy(() -> swift.container().put("x", BODY, ALWAYS, NONE))
                    .hasMessageContaining("does not accept the token that its login has just given");
            assertThat(swift.server().count("PUT")).isEqualTo(2);
        }
    }

    @Test
    void aWriteThatTookEffectInSpiteOfItsAnswerIsNotRepeated() throws IOException {
        AtomicReference<String> mark = new AtomicReference<>();
        for (Reply answer : new Reply[] {Reply.of(503), Reply.NONE}) {
            try (StubbedSwift swift = new StubbedSwift(request -> {
                if (request.method().equals("PUT")) {
                    mark.set(request.headers().get(MARK));
                    return answer;
                }
                return new Reply(200, Map.of("Etag", "e", "X-Object-Meta-Wfd-Write", mark.get()), "");
            })) {
                assertThat(swift.container().put("x", BODY, ALWAYS, NONE)).isEqualTo(new Outcome.Done("e"));
                assertThat(swift.server().count("PUT")).isEqualTo(1);
            }
        }
    }

    @Test
    void aWriteThatTookNoEffectIsRepeatedAfterALook() throws IOException {
        AtomicInteger puts = new AtomicInteger();
        try (StubbedSwift swift = new StubbedSwift(request -> switch (request.method()) {
            case "PUT" -> puts.incrementAndGet() < 3 ? Reply.of(503) : written();
            default -> Reply.of(404);
        })) {
            assertThat(swift.container().put("x", BODY, ALWAYS, NONE)).isEqualTo(new Outcome.Done("e"));
            assertThat(swift.server().requests().stream().map(request -> request.method()).skip(2))
                    .containsExactly("PUT", "HEAD", "PUT", "HEAD", "PUT");
        }
    }

    @Test
    void whereLookingDoesNotWorkNothingIsRepeatedAndTheDoubtIsTold() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> Reply.of(503))) {
            ObjectStore container = swift.container(StubbedSwift.SHORT);
            assertThatThrownBy(() -> container.put("x", BODY, ALWAYS, NONE))
                    .hasMessageContaining("look at it before doing it again").extracting("problem")
                    .isEqualTo(Problem.UNCERTAIN);
            assertThat(swift.server().count("PUT")).isEqualTo(1);
            assertThatThrownBy(() -> container.delete("x", ALWAYS, NONE)).extracting("problem")
                    .isEqualTo(Problem.UNCERTAIN);
            assertThat(swift.server().count("DELETE")).isEqualTo(1);
            assertThatThrownBy(() -> container.get("x", NONE)).extracting("problem").isEqualTo(Problem.UNREACHABLE);
        }
    }

    @Test
    void aRemovalWhoseAnswerWasLostIsDoneAndNotAbsent() throws IOException {
        AtomicInteger removals = new AtomicInteger();
        try (StubbedSwift swift = new StubbedSwift(request -> request.method().equals("DELETE")
                ? removals.incrementAndGet() == 1 ? Reply.NONE : Reply.of(404) : Reply.of(404))) {
            assertThat(swift.container().delete("x", ALWAYS, NONE)).isEqualTo(new Outcome.Done(""));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            400; REFUSED; the server does not take it (status 400, some reason)
            403; ACCESS; ask the owner of the account for the right to
            404; MISSING_CONTAINER; there is no such container in the account
            413; LIMIT; the server has no room for it
            422; DAMAGED; it arrived at the server as something else
            431; REFUSED; the server does not take it
            507; LIMIT; the server's disks are full
            302; REFUSED; to https://elsewhere.example, and it is not followed
            """)
    void answersAreSentences(int status, Problem problem, String sentence) throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(status,
                Map.of("Location", "https://elsewhere.example/x?key=1"), "<h1>some</h1>\n reason"))) {
            assertThatThrownBy(() -> swift.container().put("x", BODY, ALWAYS, NONE))
                    .hasMessageStartingWith("swift:test/c")
                    .hasMessageContaining(sentence).message().doesNotContain("key=1");
            assertThatThrownBy(() -> swift.container().put("x", BODY, ALWAYS, NONE)).extracting("problem")
                    .isEqualTo(problem);
            assertThat(swift.server().count("PUT")).isEqualTo(2);
        }
    }

    @Test
    void whatAServerRepeatsOfKeyAndTokenIsNotPrinted() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(400, Map.of(),
                "bad token1 or " + StubbedSwift.KEY + " \u001b[31m"))) {
            assertThatThrownBy(() -> swift.container().put("x", BODY, ALWAYS, NONE))
                    .hasMessageContaining("bad … or … [31m")
                    .message().doesNotContain("\u001b");
        }
    }

    @Test
    void aBodyThatIsNotWhatWasStoredIsTold() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200, Map.of("Etag", "0"), "body"))) {
            assertThatThrownBy(() -> swift.container().get("x", NONE)).hasMessageContaining("its MD5 differs")
                    .extracting("problem").isEqualTo(Problem.DAMAGED);
        }
        String md5 = "841a2d689ad86bd1611447453c22c6fc";
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200,
                Map.of("Etag", md5, "X-Object-Meta-Wfd-Sha256", "0"), "body"))) {
            assertThatThrownBy(() -> swift.container().get("x", NONE)).hasMessageContaining("its SHA-256 differs");
        }
    }

    @Test
    void anAnswerThatIsTooLargeOrCutOffIsNotTaken() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200, Map.of(), "x".repeat(2 << 20)))) {
            assertThatThrownBy(() -> swift.container(StubbedSwift.SHORT).put("x", BODY, ALWAYS, NONE))
                    .hasMessageContaining("the answer is larger than").extracting("problem").isEqualTo(Problem.LIMIT);
        }
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200, Map.of("Content-Length", "100"),
                "short"))) {
            assertThatThrownBy(() -> swift.container(StubbedSwift.SHORT).get("x", NONE)).extracting("problem")
                    .isEqualTo(Problem.UNREACHABLE);
        }
    }

    @Test
    void aServerThatNeverAnswersIsLeftInTime() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> {
            sleep(60_000);
            return Reply.NONE;
        })) {
            ObjectStore container = swift.container(StubbedSwift.SHORT);
            long start = System.nanoTime();
            assertThatThrownBy(() -> container.get("x", NONE)).hasMessageContaining("no answer within");
            assertThat((System.nanoTime() - start) / 1_000_000).isBetween(1_000L, 30_000L);
        }
    }

    @Test
    void aWaitIsCancelledAtOnce() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> {
            sleep(60_000);
            return Reply.NONE;
        })) {
            ObjectStore container = swift.container();
            long start = System.nanoTime();
            Progress soon = new Progress() {
                @Override
                public void at(String what, long done) { }

                @Override
                public boolean isCancelled() {
                    return System.nanoTime() - start > 300_000_000;
                }
            };
            assertThatThrownBy(() -> container.get("x", soon)).extracting("problem").isEqualTo(Problem.CANCELLED);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(9_000);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aListingThatGoesRoundIsLeft() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200, Map.of(),
                "[{\"name\": \"a\", \"bytes\": 1}, {\"name\": \"b\", \"bytes\": 1}]"))) {
            assertThatThrownBy(() -> swift.container().list("", NONE)).hasMessageContaining("out of order");
        }
        try (StubbedSwift swift = new StubbedSwift(request -> new Reply(200, Map.of(), "<html>"))) {
            assertThatThrownBy(() -> swift.container().list("", NONE)).hasMessageContaining("the answer is no listing");
        }
    }

    @Test
    void theLimitsOfTheServerAreChecked() throws IOException {
        try (StubbedSwift swift = new StubbedSwift(request -> written())) {
            swift.info("{\"swift\": {\"max_meta_value_length\": 100, \"max_object_name_length\": 30,"
                    + " \"max_file_size\": 5}}");
            ObjectStore container = swift.container();
            assertThatThrownBy(() -> container.put("x", BODY.with(Map.of("K", "v".repeat(101))), ALWAYS, NONE))
                    .hasMessageContaining("the value of 'K' takes 101 bytes, and 100 is the most");
            assertThatThrownBy(() -> container.put("x".repeat(31), BODY, ALWAYS, NONE))
                    .hasMessageContaining("30 is the most");
            assertThatThrownBy(() -> container.put("x", Body.of(new byte[6]), ALWAYS, NONE))
                    .hasMessageContaining("5 is the most");
            assertThat(swift.server().count("PUT")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1792000601; a program that wrote it was ended, which is forgotten within 11 min, or the server
            1792000000; which is forgotten within 1 min
            soon;       written by somebody else, or the server answers too slowly
            """)
    void aClaimOfSomebodyElseIsRespectedAndItsEndTold(String end, String told) throws IOException {
        Map<String, String> theirs = Map.of("Etag", "e", "X-Object-Meta-Wfd-Write", "theirs", "X-Delete-At", end,
                "Date", "Wed, 14 Oct 2026 17:46:40 GMT");
        try (StubbedSwift swift = new StubbedSwift(request -> {
            boolean claim = request.path().contains("/wfd/claims/");
            if (request.path().contains("?")) {
                return new Reply(200, Map.of(), "[]");
            }
            return request.method().equals("PUT") ? claim ? Reply.of(412) : written()
                    : claim ? new Reply(200, theirs, "") : Reply.of(404);
        })) {
            ObjectStore container = swift.container();
            assertThatThrownBy(() -> container.put("x", BODY, Condition.IF_ABSENT, NONE))
                    .hasMessageContaining("'x' is just being written by somebody else").hasMessageContaining(told)
                    .extracting("problem")
                    .isEqualTo(Problem.BUSY);
            assertThat(swift.server().requests()).noneMatch(request -> request.toString()
                    .equals("PUT /v1/AUTH_test/c/x"));
        }
    }

    @Test
    void whoFailsDoesNotWaitForTheClaimToGoAndTellsTheFirstFault() throws IOException {
        AtomicReference<String> mark = new AtomicReference<>();
        try (StubbedSwift swift = new StubbedSwift(request -> {
            boolean claim = request.path().contains("/wfd/claims/");
            if (claim && request.method().equals("PUT")) {
                mark.set(request.headers().get(MARK));
            }
            return switch (request.method()) {
                case "PUT" -> claim ? written() : Reply.of(507);
                case "DELETE" -> Reply.of(503);
                default -> claim && mark.get() != null
                        ? new Reply(200, Map.of("Etag", "e", "X-Object-Meta-Wfd-Write", mark.get()), "")
                        : request.path().contains("?") ? new Reply(200, Map.of(), "[]") : Reply.of(404);
            };
        })) {
            ObjectStore container = swift.container();
            long start = System.nanoTime();
            assertThatThrownBy(() -> container.put("x", BODY, Condition.IF_ABSENT, NONE))
                    .hasMessageContaining("the server's disks are full").extracting("problem").isEqualTo(Problem.LIMIT);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
        }
    }

    @Test
    void whoCancelsWhileClaimingIsToldSoEvenIfTheClaimCannotBeLookedAt() throws IOException {
        AtomicReference<String> mark = new AtomicReference<>();
        try (StubbedSwift swift = new StubbedSwift(request -> {
            boolean claim = request.path().contains("/wfd/claims/");
            if (claim && request.method().equals("PUT")) {
                mark.set(request.headers().get(MARK));
                return written();
            }
            return claim ? Reply.of(503) : request.path().contains("?") ? new Reply(200, Map.of(), "[]")
                    : Reply.of(404);
        })) {
            ObjectStore container = swift.container();
            Progress onceClaimed = new Progress() {
                @Override
                public void at(String what, long done) { }

                @Override
                public boolean isCancelled() {
                    return mark.get() != null;
                }
            };
            long start = System.nanoTime();
            assertThatThrownBy(() -> container.put("x", BODY, Condition.IF_ABSENT, onceClaimed))
                    .extracting("problem").isEqualTo(Problem.CANCELLED);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
        }
    }

    /** Refuses what has no headers of a program, or a slash in its name, as the engine's middleware does. */
    private static Reply engine(StubServer.Request request, Map<String, Map<String, String>> objects) {
        String name = request.path().substring(request.path().indexOf("/storlet/") + "/storlet/".length());
        return switch (request.method()) {
            case "PUT" -> {
                boolean program = name.matches("[^/%]*-[^/%]*\\.jar") && List.of("language", "interface-version",
                        "object-metadata", "main").stream().allMatch(each -> request.headers()
                        .containsKey("x-object-meta-storlet-" + each));
                if (program) {
                    objects.put(name, Map.of("Etag", "e", "X-Object-Meta-Wfd-Write", request.headers().get(MARK)));
                }
                yield program ? written() : Reply.of(400);
            }
            case "DELETE" -> Reply.of(objects.remove(name) == null ? 404 : 204);
            default -> objects.containsKey(name) ? new Reply(200, objects.get(name), "") : Reply.of(404);
        };
    }

    @Test
    void claimsInTheContainerOfTheEngineLookLikeProgramsAndAreNotListed() throws IOException {
        Map<String, Map<String, String>> objects = new ConcurrentHashMap<>();
        AtomicReference<String> claim = new AtomicReference<>("");
        try (StubbedSwift swift = new StubbedSwift(request -> {
            if (request.path().contains("?")) {
                boolean first = !request.path().contains("marker");
                return new Reply(200, Map.of(), first && !claim.get().isEmpty()
                        ? "[{\"name\": \"" + claim.get() + "\", \"bytes\": 0}]" : "[]");
            }
            if (request.path().contains("wfd-claim-")) {
                claim.set(request.path().substring(request.path().lastIndexOf('/') + 1));
            }
            return engine(request, objects);
        })) {
            StorletShelf programs = new StorletShelf(swift.container("storlet", StubbedSwift.PATIENT));
            Artefact artefact = new Artefact("resize-1.0.jar", "java", "org.example.Main", List.of(), Optional.empty(),
                    Optional.empty());
            assertThat(programs.add(artefact, new byte[] {1}, Condition.IF_ABSENT, NONE))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(objects).containsOnlyKeys("resize-1.0.jar");
            assertThat(claim.get()).startsWith("wfd-claim-");
            assertThat(programs.all(NONE)).isEmpty();
        }
    }
}
