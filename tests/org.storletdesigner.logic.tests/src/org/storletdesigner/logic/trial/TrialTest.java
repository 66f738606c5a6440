package org.storletdesigner.logic.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.storletdesigner.logic.expression.Evaluation;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.verdict.StoreRules.Firing;

class TrialTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        type = video && size != large    >               > type=video            > fires: type is video; size is not large
        type = video && size != large    >               > type=video size=large > does not fire: it does not hold that size is not large
        !(size = large)                  >               > size=large            > does not fire: it does not hold that size is not large
        a = 1 || b = 2                   >               > b=2                   > fires: b is 2
        a = 1 || b = 2                   >               > b=3                   > does not fire: it does not hold that a is 1; b is 2
        a = 1                            > a=1           > a=1                   > does not fire: the trigger held before already, so nothing has changed for it
        a = 1                            > a=2           > a=1                   > fires: a is 1, which did not hold before
        disappear: a = 1                 > a=1           > a=2                   > fires: a is not 1, which did not hold before
        appear: a = 1, disappear: b = 1  > a=1 b=1       > a=1 b=2               > fires: a is 1; b is not 1, which did not hold before
        true                             > a=1           > a=1                   > fires: always
        """)
    void theSentenceNamesWhatDecides(String trigger, String old, String now, String sentence) {
        assertThat(trial(trigger, "true", old, now, Firing.ON_CHANGE).sentence()).isEqualTo(sentence);
    }

    @Test
    void whereEveryWriteFiresTheOldStateDoesNotCount() {
        assertThat(trial("a = 1", "true", "a=1", "a=1", Firing.EVERY_WRITE).fires()).isEqualTo(Truth.HOLDS);
    }

    @Test
    void theExtraConditionIsTriedOnTheNewStateOnly() {
        assertThat(trial("a = 1", "b != 2", "a=1", "a=1 b=3", Firing.ON_CHANGE).sentence()).contains("held before");
        assertThat(trial("a = 1", "b != 2", null, "a=1 b=2", Firing.ON_CHANGE).sentence())
                .isEqualTo("does not fire: the extra condition fails, since it does not hold that b is not 2");
    }

    @Test
    void aPatternThatIsTooHardIsUnknownAndDoesNotHang() {
        Trial trial = Trial.of(Parser.trigger("a ~ /(a|b)*a(a|b){30}/").orThrow(), Expression.TRUE, Optional.empty(),
                new State(Map.of("a", "ab".repeat(50))), Firing.ON_CHANGE, Limits.DEFAULT);
        assertThat(trial.fires()).isEqualTo(Truth.UNKNOWN);
        assertThat(trial.sentence()).isEqualTo("cannot be said: a pattern is too hard to try");
    }

    @Test
    void theTruthOfEveryClauseIsThatOfTheReference() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            Expression expression = expression(random, 4);
            State state = new State(random.nextBoolean() ? Map.of("a", "1") : Map.of("b", "1", "c", "2"));
            agree(new Clauses(state, Limits.DEFAULT).of(expression), state);
        }
    }

    private static void agree(Clause clause, State state) {
        assertThat(clause.truth()).isEqualTo(Truth.of(Evaluation.holds(clause.expression(), state)));
        clause.parts().forEach(part -> agree(part, state));
    }

    private static Expression expression(Random random, int depth) {
        int choice = random.nextInt(depth == 0 ? 1 : 4);
        String atom = "abc".charAt(random.nextInt(3)) + (random.nextBoolean() ? " = " : " ~ ") + random.nextInt(3);
        return switch (choice) {
            case 0 -> Parser.expression(atom).orThrow();
            case 1 -> new Expression.Not(expression(random, depth - 1));
            case 2 -> new Expression.And(List.of(expression(random, depth - 1), expression(random, depth - 1)));
            default -> new Expression.Or(List.of(expression(random, depth - 1), expression(random, depth - 1)));
        };
    }

    private static Trial trial(String trigger, String extra, String old, String now, Firing firing) {
        return Trial.of(Parser.trigger(trigger).orThrow(), Parser.expression(extra).orThrow(),
                Optional.ofNullable(old).map(TrialTest::state), state(now), firing, Limits.DEFAULT);
    }

    private static State state(String text) {
        return StateText.read(text).orThrow();
    }
}
