package org.storletdesigner.logic.table.row;

import java.util.function.BiConsumer;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.table.numbered.Reading;
import org.storletdesigner.logic.table.numbered.Sets;
import org.storletdesigner.logic.table.numbered.Test;
import org.storletdesigner.logic.table.numbered.Writing;
import org.storletdesigner.logic.verdict.Verdict;

/**
 * Works out the verdicts of all writers on one reader at a time, by operations on rows of scenarios. All answers are
 * exact: what is asked of different keys is chosen independently, and what is asked of one key is one set of values.
 * Not thread-safe.
 */
public final class ColumnFinder {
    private final Scenarios scenarios;
    private final Sets sets;
    private final Shelves shelves;
    private final Comparison comparison = new Comparison();
    // Rows of scenarios.
    private final long[] term;
    private final long[] rest;
    private final long[] choice;
    private final long[] some;
    private final long[] clauseHolds;
    private final long[] satisfied;
    private final long[] caused;
    private final long[] sure;
    private final long[] unsure;
    // Rows of writers.
    private final long[] writers;
    private final long[] asked;
    private final long[] complete;
    private final long[] possible;
    private final long[] partial;
    private Reading reading;

    public ColumnFinder(Scenarios scenarios) {
        this.scenarios = scenarios;
        sets = scenarios.sets();
        shelves = scenarios.shelves();
        term = scenarios.row();
        rest = scenarios.row();
        choice = scenarios.row();
        some = scenarios.row();
        clauseHolds = scenarios.row();
        satisfied = scenarios.row();
        caused = scenarios.row();
        sure = scenarios.row();
        unsure = scenarios.row();
        writers = scenarios.writerRow();
        asked = scenarios.writerRow();
        complete = scenarios.writerRow();
        possible = scenarios.writerRow();
        partial = scenarios.writerRow();
    }

    /** Tells all writers that are not irrelevant to a reader, in no order: with the verdict, or {@code null} to ask. */
    public void find(Reading to, BiConsumer<Writing, Verdict> found) {
        reading = to;
        Bits.clear(unsure);
        satisfy();
        if (Bits.isEmpty(satisfied) && Bits.isEmpty(unsure)) {
            return;
        }
        findWriters();
        findAsked();
        findPartial();
        findPossible();
        findComplete();
        tell(asked, null, found);
        tell(complete, Verdict.COMPLETE, found);
        tell(possible, Verdict.POSSIBLE, found);
        tell(partial, Verdict.PARTIAL, found);
    }

    /** The writers whose writes are heard, and of which not every scenario is out of question. */
    private void findWriters() {
        Bits.clear(partial);
        scenarios.addWritersOf(reading.reader().events(), partial);
        Bits.or(satisfied, unsure);
        shelves.some(satisfied, writers);
        Bits.and(writers, partial);
    }

    private void findAsked() {
        if (reading.isVague()) {
            Bits.fill(asked);
        } else {
            shelves.some(unsure, asked);
            Bits.or(asked, scenarios.vague());
        }
    }

    /** Tells those writers that were not told before. */
    private void tell(long[] row, Verdict verdict, BiConsumer<Writing, Verdict> found) {
        Bits.and(row, writers);
        Bits.andNot(writers, row);
        Bits.forEach(row, bit -> found.accept(shelves.writer(bit), verdict));
    }

    /** The scenarios that satisfy all clauses with some values, in some environment. */
    private void satisfy() {
        Bits.fill(satisfied);
        for (Reading.Choices choices : reading.components()) {
            choose(choices.satisfied());
            Bits.and(satisfied, some);
        }
        if (reading.isVague()) {
            satisfyEachClause();
        }
    }

    private void satisfyEachClause() {
        for (int[] clause : reading.clauses()) {
            Bits.clear(term);
            for (int set : clause) {
                written(set).overlapping().addTo(term);
                addKept(set);
            }
            Bits.and(satisfied, term);
        }
    }

    private void findPartial() {
        if (!reading.onChange()) {
            shelves.some(satisfied, partial);
            Bits.and(partial, scenarios.keepers());
            return;
        }
        Bits.clear(caused);
        for (Reading.Choices choices : reading.components()) {
            choose(choices.caused());
            Bits.or(caused, some);
        }
        Bits.and(caused, satisfied);
        shelves.some(satisfied, possible);
        Bits.and(possible, scenarios.writersOf(Event.DELETE));
        shelves.some(caused, partial);
        Bits.and(partial, scenarios.keepers());
        Bits.or(partial, possible);
    }

    private void findPossible() {
        Bits.fill(sure);
        for (Reading.Choices choices : reading.components()) {
            choose(choices.sure());
            Bits.and(sure, some);
        }
        shelves.some(sure, possible);
    }

    private void findComplete() {
        Bits.fill(sure);
        for (int clause = 0; clause < reading.clauses().length; clause++) {
            holdSurely(clause);
            Bits.and(sure, clauseHolds);
        }
        shelves.every(sure, complete);
    }

    /** The scenarios in which one of the choices has all of its conditions. */
    private void choose(Test[][] choices) {
        Bits.clear(some);
        for (Test[] tests : choices) {
            Bits.fill(choice);
            for (Test test : tests) {
                require(test);
            }
            Bits.or(some, choice);
        }
    }

    private void require(Test test) {
        switch (test) {
            case Test.Written(int set) -> {
                Bits.clear(term);
                written(set).overlapping().addTo(term);
                Bits.and(choice, term);
            }
            case Test.Allowed(int written, int kept) -> {
                Bits.clear(term);
                written(written).overlapping().addTo(term);
                if (kept != Test.EMPTY) {
                    addKept(kept);
                }
                Bits.and(choice, term);
            }
            case Test.Spared(int set) -> kept(set).inside().removeFrom(choice);
            case Test.Implied(int clause) -> {
                holdSurely(clause);
                shelves.agree(clauseHolds);
                Bits.and(choice, clauseHolds);
            }
        }
    }

    /** Adds to the term where the key of a set, not being written, can be in it. */
    private void addKept(int set) {
        int key = sets.key(set);
        kept(set).overlapping().addTo(term);
        Bits.copy(scenarios.keeping(), rest);
        scenarios.keptOn(key).removeFrom(rest);
        scenarios.writtenOn(key).removeFrom(rest);
        Bits.or(term, rest);
        addDropped(set, term);
    }

    private void addDropped(int set, long[] row) {
        if (sets.allowsAbsent(set)) {
            Bits.copy(scenarios.dropping(), rest);
            scenarios.writtenOn(sets.key(set)).removeFrom(rest);
            Bits.or(row, rest);
        }
    }

    /** The scenarios in which a clause holds whatever values are written or kept. */
    private void holdSurely(int clause) {
        Bits.clear(clauseHolds);
        for (int set : reading.clauses()[clause]) {
            written(set).inside().addTo(clauseHolds);
            kept(set).inside().addTo(clauseHolds);
            addDropped(set, clauseHolds);
        }
    }

    private Meeting written(int set) {
        return noted(scenarios.written(set, comparison));
    }

    private Meeting kept(int set) {
        return noted(scenarios.kept(set, comparison));
    }

    private Meeting noted(Meeting meeting) {
        meeting.unknown().addTo(unsure);
        return meeting;
    }
}
