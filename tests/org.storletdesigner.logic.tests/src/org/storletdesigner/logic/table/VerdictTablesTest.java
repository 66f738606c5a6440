package org.storletdesigner.logic.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.reference.Rendering;
import org.storletdesigner.logic.reference.Scenario;
import org.storletdesigner.logic.reference.ScenarioGenerator;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.StoreRules.Firing;
import org.storletdesigner.logic.verdict.StoreRules.Writing;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

class VerdictTablesTest {
    private static final int TABLES = 500;
    private static final int SIDE = 10;
    private final Formulas formulas = new Formulas(Limits.DEFAULT);
    private final VerdictEngine engine = VerdictEngine.create(formulas);

    @Test
    void saysWhatTheEngineSaysOfEachPair() {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            StoreRules rules = new StoreRules(Firing.values()[seed & 1], Writing.values()[seed >> 1 & 1]);
            compare(writers(seed), readers(seed), rules, differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void saysWhatTheEngineSaysWhereConditionsAreThoseThatPeopleWrite() {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            PlainConditions plain = new PlainConditions(new Random(seed));
            List<Writer> writers = plain.writers(SIDE);
            List<Reader> readers = plain.readers(SIDE);
            compare(writers, readers, new StoreRules(Firing.values()[seed & 1], Writing.values()[seed >> 1 & 1]),
                    differences);
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void saysUndecidedWhereTheEngineDoes() {
        String hard = "k0 ~ /(a|b)*a(a|b){40}/";
        String big = IntStream.range(0, 12).mapToObj(i -> "(k%d = a || k%d = b)".formatted(i, i + 1))
                .collect(Collectors.joining(" && "));
        List<String> conditions = List.of(hard, big, "k1 = a", "k1 = a && k1 = b", "k0 = b && " + hard, "true");
        List<Writer> writers = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        for (String condition : conditions) {
            Expression expression = Parser.expression(condition).orThrow();
            writers.add(new Writer(Parser.output(condition).orThrow(), Expression.TRUE));
            writers.add(new Writer(Parser.output("k1 = a").orThrow(), expression));
            writers.add(new Writer(Parser.output("delete").orThrow(), expression));
            readers.add(new Reader(expression, EnumSet.allOf(Event.class)));
            readers.add(new Reader(Parser.expression("k1 = a").orThrow(), expression, Reader.DEFAULT_EVENTS));
        }
        List<String> differences = new ArrayList<>();
        compare(writers, readers, StoreRules.DEFAULT, differences);
        assertThat(differences).isEmpty();
    }

    @Test
    void tellsProgressOnTheCallingThreadAndStopsWhenThatThrows() {
        PlainConditions plain = new PlainConditions(new Random(1));
        List<Writer> writers = plain.writers(200);
        List<Reader> readers = plain.readers(200);
        Thread caller = Thread.currentThread();
        AtomicInteger calls = new AtomicInteger();
        VerdictTables.of(writers, readers, StoreRules.DEFAULT, formulas, done -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            calls.incrementAndGet();
        });
        for (int last : new int[] {1, 20, calls.get() / 2}) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> VerdictTables.of(writers, readers, StoreRules.DEFAULT, formulas, done -> {
                if (left.decrementAndGet() <= 0) {
                    throw new CancellationException("enough");
                }
            })).isInstanceOf(CancellationException.class).hasMessage("enough");
            assertThat(left).hasValue(0);
        }
    }

    private void compare(List<Writer> writers, List<Reader> readers, StoreRules rules, List<String> differences) {
        VerdictTable table = VerdictTables.of(writers, readers, rules, formulas, reader -> { });
        for (int to = 0; to < readers.size(); to++) {
            for (int from = 0; from < writers.size(); from++) {
                Verdict expected = engine.decide(writers.get(from), readers.get(to), rules);
                Verdict actual = table.columns().get(to).of(from);
                if (actual != expected) {
                    differences.add("%s before %s\n  -> %s with %s\n %s: %s instead of %s\n".formatted(
                            Printer.print(writers.get(from).output()), Printer.print(writers.get(from).before()),
                            Printer.print(readers.get(to).trigger()), Printer.print(readers.get(to).extra()), rules,
                            actual, expected));
                }
            }
        }
    }

    private static Scenario scenario(int seed, int member) {
        long number = 1_000L * seed + member;
        return member % 3 == 0 ? ScenarioGenerator.bare(number) : ScenarioGenerator.edge(number);
    }

    private static List<Writer> writers(int seed) {
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < SIDE; i++) {
            Scenario scenario = scenario(seed, i);
            Rendering style = new Rendering(i);
            writers.add(new Writer(Parser.output(style.output(scenario)).orThrow(),
                    Parser.expression(style.expression(scenario.before())).orThrow()));
        }
        return writers;
    }

    private static List<Reader> readers(int seed) {
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < SIDE; i++) {
            Scenario scenario = scenario(seed, i);
            Rendering style = new Rendering(i);
            Expression trigger = Parser.trigger(style.trigger(scenario)).orThrow().condition();
            readers.add(new Reader(trigger, Parser.expression(style.expression(scenario.extra())).orThrow(),
                    events(scenario)));
        }
        return readers;
    }

    private static Set<Event> events(Scenario scenario) {
        Set<Event> events = EnumSet.noneOf(Event.class);
        scenario.events().forEach(event -> events.add(Event.valueOf(event.name())));
        return events;
    }
}
