package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.table.form.ReaderForm;
import org.storletdesigner.logic.table.form.WriterForm;
import org.storletdesigner.logic.table.numbered.Reading;
import org.storletdesigner.logic.table.numbered.Sets;
import org.storletdesigner.logic.table.numbered.Writing;
import org.storletdesigner.logic.table.row.ColumnFinder;
import org.storletdesigner.logic.table.row.Scenarios;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/**
 * Numbered writers and readers, and the verdicts between them. Sets of values are numbered, so that two of them are
 * compared once; what a write can leave is a bit in a row, so that all writers are compared with a reader by a few
 * operations on words; the engine is asked only where normal forms would not be small. Not thread-safe.
 */
final class Matrix {
    private static final Runnable NEVER_STOP = () -> { };

    private final Formulas formulas;
    private final VerdictEngine engine;
    private final StoreRules rules;
    private final Sets sets;
    private final List<Writing> writings = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Writing> hopeless = new ArrayList<>();
    private Scenarios scenarios;

    Matrix(List<Writer> writers, List<Reader> readers, StoreRules rules, Formulas formulas, IntConsumer progress) {
        this.formulas = formulas;
        this.rules = rules;
        engine = VerdictEngine.create(formulas);
        sets = new Sets(formulas.limits());
        WriterForm[] writerForms = new WriterForm[writers.size()];
        ReaderForm[] readerForms = new ReaderForm[readers.size()];
        Pieces.forEach(Math.max(writers.size(), readers.size()), () -> (number, pulse) -> {
            if (number < writerForms.length) {
                writerForms[number] = WriterForm.of(writers.get(number), rules, formulas);
            }
            if (number < readerForms.length) {
                readerForms[number] = ReaderForm.of(readers.get(number), rules, formulas);
            }
        }, progress);
        for (int i = 0; i < writerForms.length; i++) {
            writings.add(new Writing(i, writers.get(i), writerForms[i], sets));
        }
        for (int i = 0; i < readerForms.length; i++) {
            readings.add(new Reading(i, readers.get(i), readerForms[i], sets));
        }
        writings.stream().filter(Writing::isHopeless).forEach(hopeless::add);
        scenarios = new Scenarios(writings, 0, sets);
    }

    /** Numbers in use are below this. */
    int size() {
        return Math.max(writings.size(), readings.size());
    }

    int sets() {
        return sets.count();
    }

    VerdictTable table(IntConsumer progress) {
        VerdictLine[] columns = new VerdictLine[readings.size()];
        Pieces.forEach(columns.length, () -> {
            ColumnFinder finder = new ColumnFinder(scenarios);
            LineBuilder line = new LineBuilder(writings.size());
            return (number, pulse) -> columns[number] = column(readings.get(number), finder, line, pulse);
        }, progress);
        return new VerdictTable(Arrays.asList(columns));
    }

    VerdictLine column(int number) {
        return column(readings.get(number), new ColumnFinder(scenarios), new LineBuilder(writings.size()), NEVER_STOP);
    }

    private VerdictLine column(Reading to, ColumnFinder finder, LineBuilder line, Runnable pulse) {
        if (to == null) {
            return VerdictLine.EMPTY;
        }
        for (Writing from : to.isHopeless() ? writings : hopeless) {
            if (from != null && meet(from, to)) {
                line.add(from.number(), Verdict.UNDECIDED);
            }
        }
        if (!to.isHopeless() && !to.isSilent()) {
            finder.find(to, (from, verdict) ->
                    line.add(from.number(), verdict != null ? verdict : ask(from, to, pulse)));
        }
        return line.build();
    }

    private static boolean meet(Writing from, Reading to) {
        return from.event() != null && to.reader().events().contains(from.event());
    }

    private Verdict ask(Writing from, Reading to, Runnable pulse) {
        pulse.run();
        return engine.decide(from.writer(), to.reader(), rules);
    }

    VerdictLine row(int number) {
        Writing from = writings.get(number);
        if (from == null) {
            return VerdictLine.EMPTY;
        }
        ColumnFinder finder = new ColumnFinder(new Scenarios(List.of(from), 0, sets));
        LineBuilder line = new LineBuilder(readings.size());
        for (Reading to : readings) {
            if (to != null && (from.isHopeless() || to.isHopeless())) {
                line.add(to.number(), meet(from, to) ? Verdict.UNDECIDED : Verdict.IRRELEVANT);
            } else if (to != null && !to.isSilent()) {
                finder.find(to, (same, verdict) ->
                        line.add(to.number(), verdict != null ? verdict : ask(from, to, NEVER_STOP)));
            }
        }
        return line.build();
    }

    /** Puts a handler in the place of what had its number; {@code null} leaves the number free. */
    void set(int number, Writer writer, Reader reader) {
        Writing newWriting = writer == null ? null
                : new Writing(number, writer, WriterForm.of(writer, rules, formulas), sets);
        Reading newReading = reader == null ? null
                : new Reading(number, reader, ReaderForm.of(reader, rules, formulas), sets);
        while (size() <= number) {
            writings.add(null);
            readings.add(null);
        }
        replace(writings.set(number, newWriting), newWriting);
        Reading oldReading = readings.set(number, newReading);
        if (oldReading != null) {
            oldReading.release();
        }
        scenarios.forget();
    }

    private void replace(Writing before, Writing after) {
        if (before != null) {
            hopeless.remove(before);
            scenarios.remove(before);
            before.release();
        }
        if (after != null && after.isHopeless()) {
            hopeless.add(after);
        }
        if (after != null && !scenarios.add(after)) {
            List<Writing> present = writings.stream().filter(Objects::nonNull).toList();
            scenarios = new Scenarios(present, 16 + present.size() / 16, sets);
        }
    }
}
