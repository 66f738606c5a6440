package org.storletdesigner.logic.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.language.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Verdict;
import org.storletdesigner.logic.verdict.VerdictEngine;
import org.storletdesigner.logic.verdict.Writer;

/**
 * Works out all verdicts of some writers on some readers. The same verdicts as one by one, much faster: sets of values
 * are numbered and compared once; pairs that cannot meet are passed over many at a time, in bit sets; most others are
 * settled by {@link QuickRules}, and the engine is asked for the rest.
 */
public final class VerdictTables {
    private final Formulas formulas;
    private final VerdictEngine engine;
    private final StoreRules rules;
    private final Keys keys;
    private final List<Writing> writing = new ArrayList<>();
    private final List<Reading> reading = new ArrayList<>();
    private Postings written;
    private Postings before;
    private QuickRules quick;
    private QuickRules quickOnEveryWrite;
    private int[] writerOf;
    private long[] dropping;

    /** A writer that can write; {@code form} is null where the engine has to be asked. */
    private record Writing(int number, Writer writer, Event event, WriterForm form) { }

    /** A reader; {@code trigger} is null where the engine has to be asked. */
    private record Reading(Reader reader, boolean hasState, boolean everyWrite, List<Terms> trigger) { }

    private VerdictTables(Formulas formulas, VerdictEngine engine, StoreRules rules) {
        this.formulas = formulas;
        this.engine = engine;
        this.rules = rules;
        keys = new Keys(formulas.limits());
    }

    /** Told which reader is being worked on; may throw to stop the work. */
    public static VerdictTable of(List<Writer> writers, List<Reader> readers, StoreRules rules, Formulas formulas,
            IntConsumer progress) {
        VerdictTables tables = new VerdictTables(formulas, VerdictEngine.create(formulas), rules);
        for (int i = 0; i < writers.size(); i++) {
            tables.addWriter(i, writers.get(i));
        }
        readers.forEach(reader -> tables.reading.add(tables.reading(reader)));
        return tables.table(progress);
    }

    private void addWriter(int number, Writer writer) {
        switch (writer.output()) {
            case Output.None none -> { }
            case Output.Delete delete -> writing.add(new Writing(number, writer, Event.DELETE, null));
            case Output.Write(boolean fresh, Expression expression) -> unlessIdle(number, writer,
                    fresh ? Event.CREATE : Event.CHANGE, expression);
        }
    }

    private void unlessIdle(int number, Writer writer, Event event, Expression expression) {
        try {
            Formula output = formulas.of(expression);
            Formula condition = formulas.of(writer.before());
            boolean keeps = event == Event.CHANGE && rules.writing() == StoreRules.Writing.MERGE;
            Optional<WriterForm> form = WriterForm.of(output, condition, keeps, keys, formulas.limits());
            if (form.isPresent()) {
                writing.add(new Writing(number, writer, event, form.get()));
            } else if (Satisfiability.of(output, formulas) && Satisfiability.of(condition, formulas)) {
                writing.add(new Writing(number, writer, event, null));
            }
        } catch (BudgetExceeded e) {
            writing.add(new Writing(number, writer, event, null));
        }
    }

    private Reading reading(Reader reader) {
        try {
            Formula condition = formulas.of(reader.condition());
            boolean everyWrite = rules.firing() == StoreRules.Firing.EVERY_WRITE
                    || !reader.extra().equals(Expression.TRUE) && Satisfiability.alwaysHolds(reader.trigger(), formulas);
            Optional<Clauses> clauses = Clauses.of(condition, keys, formulas.limits());
            boolean surelyHasState = clauses.isPresent() && !new Models(clauses.get(), keys).found().isEmpty();
            boolean hasState = surelyHasState || Satisfiability.of(condition, formulas);
            return new Reading(reader, hasState, everyWrite, clauses.map(Clauses::all).orElse(null));
        } catch (BudgetExceeded e) {
            return new Reading(reader, true, false, null);
        }
    }

    private VerdictTable table(IntConsumer progress) {
        index();
        quick = new QuickRules(keys, true);
        quickOnEveryWrite = new QuickRules(keys, false);
        List<VerdictTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            progress.accept(i);
            columns.add(column(reading.get(i)));
        }
        return new VerdictTable(columns);
    }

    private void index() {
        int variants = writing.stream().filter(each -> each.form != null)
                .mapToInt(each -> each.form.variants().size()).sum();
        written = new Postings(keys, variants);
        before = new Postings(keys, writing.size());
        writerOf = new int[variants];
        dropping = Bits.none(variants);
        int variant = 0;
        for (int i = 0; i < writing.size(); i++) {
            WriterForm form = writing.get(i).form;
            if (form != null) {
                for (Terms terms : form.variants()) {
                    writerOf[variant] = i;
                    if (!form.keeps()) {
                        Bits.add(dropping, variant);
                    }
                    written.add(variant++, terms);
                }
                int writer = i;
                form.beforeClauses().forEach(clause -> before.add(writer, clause));
            }
        }
    }

    private VerdictTable.Column column(Reading to) {
        List<Integer> writers = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        if (to.hasState) {
            Bits.forEach(candidates(to), from -> {
                Verdict verdict = verdict(writing.get(from), to);
                if (verdict != Verdict.IRRELEVANT) {
                    writers.add(writing.get(from).number);
                    verdicts.add(verdict);
                }
            });
        }
        return new VerdictTable.Column(writers.stream().mapToInt(Integer::intValue).toArray(),
                verdicts.toArray(Verdict[]::new));
    }

    private Verdict verdict(Writing from, Reading to) {
        if (!to.reader.events().contains(from.event)) {
            return Verdict.IRRELEVANT;
        }
        if (from.form == null || to.trigger == null) {
            return ask(from, to);
        }
        return (to.everyWrite ? quickOnEveryWrite : quick).decide(from.form, to.trigger)
                .orElseGet(() -> ask(from, to));
    }

    private Verdict ask(Writing from, Reading to) {
        return engine.decide(from.writer, to.reader, rules);
    }

    /** The writers that are not surely irrelevant. */
    private long[] candidates(Reading to) {
        if (to.trigger == null || to.everyWrite) {
            return Bits.all(writing.size());
        }
        long[] candidates = Bits.none(writing.size());
        Bits.forEach(touching(to.trigger), variant -> Bits.add(candidates, writerOf[variant]));
        Bits.or(candidates, keeping(to.trigger));
        for (int i = 0; i < writing.size(); i++) {
            if (writing.get(i).form == null) {
                Bits.add(candidates, i);
            }
        }
        return candidates;
    }

    /** The variants that may satisfy every clause, and some of them by what they write or drop. */
    private long[] touching(List<Terms> trigger) {
        long[] every = Bits.all(writerOf.length);
        long[] some = dropping.clone();
        for (Terms clause : trigger) {
            long[] reached = Bits.none(writerOf.length);
            long[] covered = Bits.all(writerOf.length);
            for (int i = 0; i < clause.size(); i++) {
                Bits.or(reached, written.overlapping(clause.keys()[i], clause.sets()[i]));
                Bits.and(covered, written.mentioning(clause.keys()[i]));
            }
            Bits.or(some, reached);
            Bits.andNot(covered, reached);
            Bits.andNot(every, covered);
        }
        Bits.and(every, some);
        return every;
    }

    /**
     * The writers whose own condition may imply every clause by itself: it does so only if, for each clause, it tests a key
     * of the clause for values that satisfy it.
     */
    private long[] keeping(List<Terms> trigger) {
        long[] every = Bits.all(writing.size());
        for (Terms clause : trigger) {
            long[] testing = Bits.none(writing.size());
            for (int i = 0; i < clause.size(); i++) {
                Bits.or(testing, before.overlapping(clause.keys()[i], clause.sets()[i]));
            }
            Bits.and(every, testing);
        }
        return every;
    }
}
