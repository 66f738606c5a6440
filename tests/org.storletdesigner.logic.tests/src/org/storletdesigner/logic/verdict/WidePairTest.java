package org.storletdesigner.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.storletdesigner.logic.text.Parser;

/** Outputs and triggers of many clauses, where one clause at a time is asked what all together would take long to say. */
class WidePairTest {
    private static final int PAIRS = 600;
    private static final int MOST_ASKED_ONE_BY_ONE = 64;
    private static final List<String> TESTS = List.of("a = x", "a = y", "!(a = x)", "b ~ \"x.*\"", "b ~ \".*y\"",
            "b = xy", "!(b ~ \"x.*\")", "exists(c)", "!exists(c)", "c > 5", "c = 7", "d in (x, y, z)", "d = z");

    private final VerdictEngine engine = Engine.create();

    @Test
    void clausesThatAreRepeatedBeyondWhatIsAskedOneByOneChangeNoVerdict() {
        Random random = new Random(11);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int i = 0; i < PAIRS; i++) {
            Writer writer = Writer.bare(Parser.output(String.join(random.nextBoolean() ? " && " : " || ",
                    clauses(random, 1 + random.nextInt(4)))).orThrow());
            List<String> few = clauses(random, 1 + random.nextInt(4));
            List<String> many = new ArrayList<>(few);
            while (many.size() <= MOST_ASKED_ONE_BY_ONE) {
                many.add(few.get(random.nextInt(few.size())));
            }
            Collections.shuffle(many, random);
            StoreRules rules = new StoreRules(StoreRules.Firing.values()[i & 1], StoreRules.Writing.values()[i >> 1 & 1]);
            Verdict verdict = engine.decide(writer, reader(few), rules);
            assertThat(engine.decide(writer, reader(many), rules)).as("%s -> %s", writer, few).isEqualTo(verdict);
            seen.add(verdict);
        }
        assertThat(seen).containsExactly(Verdict.COMPLETE, Verdict.POSSIBLE, Verdict.PARTIAL, Verdict.IRRELEVANT);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 14, 18, 40})
    void anOutputWhosePartsOverlapImpliesEachClauseThatIsWiderThanOneOfIts(int width) {
        assertThat(decide(overlapping(width, "zz1"), overlapping(width, "zz[0-9]"))).isEqualTo(Verdict.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 14, 18, 40})
    void aClauseThatIsNarrowerIsMetByChance(int width) {
        List<String> narrower = new ArrayList<>(overlapping(width, "zz[0-9]"));
        narrower.add("k0 ~ \"zz1/.*\"");
        assertThat(decide(overlapping(width, "zz1"), narrower)).isEqualTo(Verdict.POSSIBLE);
    }

    private Verdict decide(List<String> output, List<String> trigger) {
        return engine.decide(Writer.bare(Parser.output(String.join(" && ", output)).orThrow()), reader(trigger),
                StoreRules.DEFAULT);
    }

    private static Reader reader(List<String> clauses) {
        return Reader.bare(Parser.expression(String.join(" && ", clauses)).orThrow());
    }

    private static List<String> overlapping(int width, String start) {
        return IntStream.range(0, width)
                .mapToObj(i -> "(k%d ~ \"%s/.*\" || k%d ~ \".*\\\\.zz1\")".formatted(i % 20, start, (i + 7) % 20))
                .toList();
    }

    private static List<String> clauses(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(j -> TESTS.get(random.nextInt(TESTS.size())))
                .collect(Collectors.joining(" || ", "(", ")"))).toList();
    }
}
