package org.storletdesigner.logic.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Writer;

class LiveTableTest {
    private static final int TABLES = 40;
    private static final int EDITS = 25;
    private static final Writer NO_WRITER = new Writer(new Output.None(), Expression.TRUE);
    private static final Reader NO_READER = new Reader(Expression.TRUE, Set.of());

    private final Formulas formulas = new Formulas(Limits.DEFAULT);
    private final List<Writer> writers = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();

    private LiveTable table(PlainConditions plain, int size) {
        writers.clear();
        readers.clear();
        writers.addAll(plain.writers(size));
        readers.addAll(plain.readers(size));
        return LiveTable.of(writers, readers, StoreRules.DEFAULT, formulas, done -> { });
    }

    @Test
    void saysAfterEachEditWhatANewTableSays() {
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            PlainConditions plain = new PlainConditions(random);
            LiveTable live = table(plain, random.nextInt(6));
            for (int edit = 0; edit < EDITS; edit++) {
                LiveTable.Change change = edit(live, random, plain);
                VerdictTable expected = VerdictTables.of(writers, readers, StoreRules.DEFAULT, formulas, done -> { });
                assertThat(live.table(done -> { })).as("seed %d, edit %d", seed, edit).isEqualTo(expected);
                assertThat(change.column()).isEqualTo(expected.columns().get(change.index()));
                for (int to = 0; to < readers.size(); to++) {
                    assertThat(change.row().of(to)).isEqualTo(expected.columns().get(to).of(change.index()));
                }
            }
        }
    }

    private LiveTable.Change edit(LiveTable live, Random random, PlainConditions plain) {
        List<Integer> used = used();
        int kind = random.nextInt(3);
        if (used.isEmpty() || kind == 0) {
            LiveTable.Change change = live.add(plain.writer(), plain.reader());
            live.replace(change.index(), plain.writer(), plain.reader());
            return put(live, change.index(), plain.writer(), plain.reader());
        }
        int index = used.get(random.nextInt(used.size()));
        if (kind == 1) {
            writers.set(index, NO_WRITER);
            readers.set(index, NO_READER);
            return live.remove(index);
        }
        return put(live, index, plain.writer(), plain.reader());
    }

    private List<Integer> used() {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            if (readers.get(i) != NO_READER) {
                used.add(i);
            }
        }
        return used;
    }

    private LiveTable.Change put(LiveTable live, int index, Writer writer, Reader reader) {
        while (writers.size() <= index) {
            writers.add(NO_WRITER);
            readers.add(NO_READER);
        }
        writers.set(index, writer);
        readers.set(index, reader);
        return live.replace(index, writer, reader);
    }

    @Test
    void givesTheLowestFreeNumberToANewHandler() {
        PlainConditions plain = new PlainConditions(new Random(7));
        LiveTable live = table(plain, 4);
        live.remove(2);
        live.remove(1);
        assertThat(live.add(plain.writer(), plain.reader()).index()).isEqualTo(1);
        assertThat(live.add(plain.writer(), plain.reader()).index()).isEqualTo(2);
        assertThat(live.add(plain.writer(), plain.reader()).index()).isEqualTo(4);
        assertThat(live.size()).isEqualTo(5);
    }

    @Test
    void refusesToEditAHandlerThatIsNotThere() {
        PlainConditions plain = new PlainConditions(new Random(8));
        LiveTable live = table(plain, 2);
        live.remove(0);
        assertThatThrownBy(() -> live.remove(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no handler 0");
        assertThatThrownBy(() -> live.replace(2, plain.writer(), plain.reader()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void letsGoOfWhatNoHandlerMentionsAnyMore() {
        PlainConditions plain = new PlainConditions(new Random(9));
        LiveTable live = table(plain, 10);
        int before = live.sets();
        for (int edit = 0; edit < 1_000; edit++) {
            live.replace(edit % 10, plain.writer(), plain.reader());
        }
        for (int index = 0; index < 10; index++) {
            live.replace(index, writers.get(index), readers.get(index));
        }
        assertThat(live.sets()).isEqualTo(before);
        for (int index = 0; index < 10; index++) {
            live.remove(index);
        }
        assertThat(live.sets()).isZero();
    }
}
