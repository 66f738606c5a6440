package org.storletdesigner.analysis.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.analysis.finding.Run;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.PartialState;

/**
 * An object on its way, as a table: a row for the object at the start and for each handler that runs, a column for
 * each key.
 *
 * @param keys the keys of which anything is said, in their natural order
 * @param loop the index of the row to which the last one leads back, or -1 when the way ends
 */
public record RunTable(List<String> keys, List<Row> rows, int loop) {
    /** What a row says of the object before any handler ran. */
    public static final String START = "object";

    /** @param who the handler that wrote this, or {@link #START} */
    public record Row(String who, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What is said of one key.
     *
     * @param text the value as it is written in expressions, {@code absent}, or nothing where it may be anything
     * @param changed whether the row before says something else
     */
    public record Cell(String text, boolean changed) { }

    public RunTable {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }

    public static RunTable of(Run run) {
        List<PartialState> states = Stream.concat(Stream.of(run.start()), run.steps().stream().map(Run.Step::state))
                .toList();
        List<String> keys = keys(states);
        List<Row> rows = IntStream.range(0, states.size()).mapToObj(i -> new Row(
                i == 0 ? START : run.steps().get(i - 1).handler(),
                cells(keys, states.get(i), i == 0 ? Optional.empty() : Optional.of(states.get(i - 1))))).toList();
        return new RunTable(keys, rows, run.loop() < 0 ? -1 : run.loop() + 1);
    }

    /** A row for each object, under what it is called; nothing counts as changed. */
    public static RunTable of(SequencedMap<String, PartialState> objects) {
        List<String> keys = keys(objects.values());
        return new RunTable(keys, objects.entrySet().stream()
                .map(each -> new Row(each.getKey(), cells(keys, each.getValue(), Optional.empty()))).toList(), -1);
    }

    private static List<String> keys(Collection<PartialState> states) {
        return List.copyOf(states.stream().flatMap(state -> state.values().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Cell> cells(List<String> keys, PartialState state, Optional<PartialState> before) {
        return keys.stream().map(key -> new Cell(text(state.values(), key), before.isPresent()
                && !text(before.get().values(), key).equals(text(state.values(), key)))).toList();
    }

    private static String text(Map<String, String> values, String key) {
        if (!values.containsKey(key)) {
            return "";
        }
        return values.get(key) == null ? "absent" : written(values.get(key));
    }

    /** The value with quotes where it needs them in an expression; so {@code "absent"} is told from absent. */
    private static String written(String value) {
        String test = Printer.print(new Expression.Equal(Text.of("k"), Text.of(value))).substring("k = ".length());
        return test.equals("absent") ? "\"absent\"" : test;
    }
}
