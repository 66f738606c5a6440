package org.storletdesigner.logic.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storletdesigner.logic.reference.Outcome.COMPLETE;
import static org.storletdesigner.logic.reference.Outcome.IRRELEVANT;
import static org.storletdesigner.logic.reference.Outcome.PARTIAL;
import static org.storletdesigner.logic.reference.Outcome.POSSIBLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.storletdesigner.logic.reference.Formula.All;
import org.storletdesigner.logic.reference.Formula.Leaf;
import org.storletdesigner.logic.reference.Formula.Negation;
import org.storletdesigner.logic.reference.Formula.Some;
import org.storletdesigner.logic.reference.Scenario.Kind;

/** The reference itself, on pairs whose verdicts are known. */
class ReferenceTest {
    private static final List<String> NUMBERS = List.of("x", "-1", "3", "4", "5", "10", "11", "03", "2");

    private static final Domain DOMAIN = Domain.of(Map.ofEntries(
            Map.entry("name", List.of("cat", "hat", "bat", "aat", "x", "a", "")),
            Map.entry("type", List.of("video", "audio", "x")), Map.entry("size", List.of("large", "x")),
            Map.entry("k1", List.of("v1", "v2", "v9", "x")), Map.entry("k2", List.of("v1", "v2", "v9", "x")),
            Map.entry("codec", List.of("h264", "vp9", "x")), Map.entry("Format", List.of("pdf", "PNG", "x")),
            Map.entry("W", NUMBERS), Map.entry("n", NUMBERS), Map.entry("Name", List.of("x", "y"))));

    private static final Formula VIDEO = is("type", "video");
    private static final Formula AUDIO = is("type", "audio");
    private static final Formula LARGE = is("size", "large");

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(matches("[ch]at"), matches("[^b]at"), COMPLETE, COMPLETE),
                Arguments.of(matches("[^b]at"), matches("[ch]at"), POSSIBLE, POSSIBLE),
                Arguments.of(some(VIDEO, AUDIO), VIDEO, POSSIBLE, POSSIBLE),
                Arguments.of(VIDEO, all(VIDEO, LARGE), PARTIAL, PARTIAL),
                Arguments.of(some(VIDEO, LARGE), all(VIDEO, LARGE), POSSIBLE, POSSIBLE),
                Arguments.of(some(is("k1", "v1"), is("k2", "v2")), all(is("k1", "v1"), is("k2", "v9")),
                        PARTIAL, PARTIAL),
                Arguments.of(all(VIDEO, is("codec", "h264")), all(VIDEO, is("codec", "vp9")), IRRELEVANT, IRRELEVANT),
                Arguments.of(VIDEO, is("codec", "vp9"), IRRELEVANT, PARTIAL),
                Arguments.of(VIDEO, new Negation(AUDIO), COMPLETE, COMPLETE),
                Arguments.of(VIDEO, new Negation(LARGE), IRRELEVANT, PARTIAL),
                Arguments.of(is("Format", "pdf"),
                        some(all(is("Format", "PNG"), order("W", "<", "5")), is("Name", "x")), IRRELEVANT, PARTIAL),
                Arguments.of(order("n", ">", "10"), order("n", ">=", "3"), COMPLETE, COMPLETE),
                Arguments.of(all(VIDEO, AUDIO), Formula.TRUE, IRRELEVANT, IRRELEVANT),
                Arguments.of(VIDEO, Formula.TRUE, COMPLETE, COMPLETE),
                Arguments.of(Formula.TRUE, VIDEO, IRRELEVANT, IRRELEVANT),
                Arguments.of(Formula.TRUE, Formula.TRUE, IRRELEVANT, IRRELEVANT));
    }

    @ParameterizedTest(name = "{0} against {1} is {2}, and {3} where every write fires")
    @MethodSource("table")
    void writtenPairsHaveTheirVerdicts(Formula output, Formula trigger, Outcome onChange, Outcome onEveryWrite) {
        Scenario scenario = Scenario.bare(Kind.CHANGE, output, trigger);
        assertThat(verdict(scenario)).isEqualTo(onChange);
        assertThat(verdict(scenario.onEveryWrite())).isEqualTo(onEveryWrite);
    }

    @Test
    void aNewObjectHasNoOtherKeys() {
        Formula trigger = all(is("name", "a"), LARGE);
        assertThat(verdict(Scenario.bare(Kind.CREATE, is("name", "a"), trigger))).isEqualTo(IRRELEVANT);
        assertThat(verdict(Scenario.bare(Kind.CHANGE, is("name", "a"), trigger))).isEqualTo(PARTIAL);
    }

    @Test
    void aReplacingStoreDropsWhatIsNotWritten() {
        assertThat(verdict(scenario(Kind.CHANGE, VIDEO, new Negation(LARGE), Formula.TRUE, true)))
                .isEqualTo(COMPLETE);
        assertThat(verdict(scenario(Kind.CHANGE, VIDEO, all(VIDEO, LARGE), LARGE, true))).isEqualTo(IRRELEVANT);
    }

    @Test
    void whatHeldBeforeTheWriteNarrowsTheEnvironments() {
        assertThat(verdict(scenario(Kind.CHANGE, VIDEO, all(VIDEO, LARGE), LARGE, false))).isEqualTo(COMPLETE);
        assertThat(verdict(scenario(Kind.CHANGE, VIDEO, VIDEO, all(LARGE, new Negation(LARGE)), false)))
                .isEqualTo(IRRELEVANT);
    }

    @Test
    void theOldValueOfAnAssignedButUnwrittenKeyStays() {
        Formula output = some(VIDEO, all(VIDEO, LARGE));
        assertThat(verdict(Scenario.bare(Kind.CHANGE, output, LARGE))).isEqualTo(POSSIBLE);
        assertThat(verdict(Scenario.bare(Kind.CHANGE, some(VIDEO, new Negation(VIDEO)), VIDEO))).isEqualTo(POSSIBLE);
    }

    @Test
    void aDeletionIsTestedAgainstTheStateThatTheObjectHad() {
        Scenario unheard = scenario(Kind.DELETE, Formula.TRUE, VIDEO, VIDEO, false);
        assertThat(verdict(unheard)).isEqualTo(IRRELEVANT);
        assertThat(verdict(heard(unheard, Kind.DELETE))).isEqualTo(COMPLETE);
        assertThat(verdict(heard(scenario(Kind.DELETE, Formula.TRUE, VIDEO, LARGE, false), Kind.DELETE)))
                .isEqualTo(PARTIAL);
        assertThat(verdict(heard(scenario(Kind.DELETE, Formula.TRUE, VIDEO, AUDIO, false), Kind.DELETE)))
                .isEqualTo(IRRELEVANT);
    }

    @Test
    void eventsMustMeet() {
        assertThat(verdict(heard(Scenario.bare(Kind.CHANGE, VIDEO, VIDEO), Kind.CREATE))).isEqualTo(IRRELEVANT);
        assertThat(verdict(heard(Scenario.bare(Kind.CREATE, VIDEO, VIDEO), Kind.CREATE))).isEqualTo(COMPLETE);
        assertThat(verdict(Scenario.bare(Kind.NONE, VIDEO, VIDEO))).isEqualTo(IRRELEVANT);
    }

    @Test
    void theJudgeAcceptsGoodEvidenceAndFaultsBad() {
        WitnessJudge judge = new WitnessJudge(DOMAIN, Scenario.bare(Kind.CHANGE, matches("[^b]at"), matches("[ch]at")));
        assertThat(judge.firesEverywhere(Map.of("name", "cat"))).isEmpty();
        assertThat(judge.firesEverywhere(Map.of("name", "aat"))).isPresent();
        assertThat(judge.firesEverywhere(Map.of())).isPresent();
        assertThat(judge.firesEverywhere(Map.of("other", "cat"))).isPresent();
        assertThat(judge.missesSomewhere(Map.of("name", "rat"))).isEmpty();
        assertThat(judge.missesSomewhere(Map.of("name", "hat"))).isPresent();
        assertThat(judge.missesSomewhere(Map.of("name", "bat"))).isPresent();
    }

    @Test
    void theJudgeLooksAtTheEnvironmentAndAtWhetherTheWriteMatters() {
        WitnessJudge judge = new WitnessJudge(DOMAIN, Scenario.bare(Kind.CHANGE, VIDEO, some(all(VIDEO, LARGE),
                is("codec", "vp9"))));
        assertThat(judge.firesIn(Map.of("type", "video"), Map.of("size", "large", "codec", "h264"))).isEmpty();
        assertThat(judge.firesIn(Map.of("type", "video"), Map.of("size", "large"))).isPresent();
        assertThat(judge.firesIn(Map.of("type", "video"), Map.of("codec", "vp9"))).isPresent();
        assertThat(judge.firesIn(Map.of("type", "audio"), Map.of("size", "large", "codec", "h264"))).isPresent();
    }

    @Test
    void shrinkingKeepsWhatMattersAlone() {
        Scenario large = Scenario.bare(Kind.CREATE, all(some(VIDEO, AUDIO), LARGE), some(AUDIO, new Negation(LARGE)));
        Scenario small = Shrinking.smallest(large, each -> Formula.leaves(each.output()).contains(AUDIO));
        assertThat(small).isEqualTo(Scenario.bare(Kind.CHANGE, AUDIO, Formula.TRUE));
    }

    @Test
    void everyVerdictIsDrawnOften() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(count(outcome, true)).as("bare " + outcome).isGreaterThan(150);
            assertThat(count(outcome, false)).as("edge " + outcome).isGreaterThan(150);
        }
    }

    private static long count(Outcome outcome, boolean bare) {
        Reference reference = new Reference(ScenarioGenerator.domain());
        return Stream.iterate(0L, seed -> seed + 1).limit(3000)
                .map(seed -> reference.verdict(bare ? ScenarioGenerator.bare(seed) : ScenarioGenerator.edge(seed)))
                .filter(outcome::equals).count();
    }

    private static Outcome verdict(Scenario scenario) {
        return new Reference(DOMAIN).verdict(scenario);
    }

    private static Scenario scenario(Kind kind, Formula output, Formula trigger, Formula before, boolean replace) {
        return new Scenario(kind, output, trigger, Formula.FALSE, Formula.TRUE, before, false, replace,
                Scenario.DEFAULT_EVENTS);
    }

    private static Scenario heard(Scenario scenario, Kind event) {
        Set<Kind> events = EnumSet.of(event);
        return new Scenario(scenario.kind(), scenario.output(), scenario.appear(), scenario.disappear(),
                scenario.extra(), scenario.before(), scenario.everyWrite(), scenario.replace(), events);
    }

    private static Formula is(String key, String value) {
        return new Leaf(key, new Check.Same(value));
    }

    private static Formula matches(String pattern) {
        return new Leaf("name", new Check.Shape(pattern));
    }

    private static Formula order(String key, String sign, String number) {
        return new Leaf(key, new Check.Order(sign, number));
    }

    private static Formula all(Formula... operands) {
        return new All(Arrays.asList(operands));
    }

    private static Formula some(Formula... operands) {
        return new Some(Arrays.asList(operands));
    }
}
