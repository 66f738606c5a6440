package org.storletdesigner.logic.table;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.verdict.Reader;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Writer;

/**
 * The verdicts of handlers on each other, kept up to date edit by edit. A handler keeps its number while others come
 * and go. Holds what is needed to answer, but not the verdicts themselves: whoever needs them keeps the lines. Sets of
 * values that no handler mentions any more are let go. Not thread-safe.
 */
public final class LiveTable {
    private final Matrix matrix;
    private final NavigableSet<Integer> free = new TreeSet<>();

    /**
     * What an edit changed: all other verdicts are as they were.
     *
     * @param index the number of the handler
     * @param row what it triggers now, itself included
     * @param column what triggers it now, itself included
     */
    public record Change(int index, VerdictLine row, VerdictLine column) { }

    private LiveTable(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * The table of these handlers, each a writer and a reader, numbered from 0.
     *
     * @param progress told, on the calling thread, how many handlers are done; whatever it throws stops the work
     */
    public static LiveTable of(List<Writer> writers, List<Reader> readers, StoreRules rules, Formulas formulas,
            IntConsumer progress) {
        if (writers.size() != readers.size()) {
            throw new IllegalArgumentException("every handler is a writer and a reader");
        }
        return new LiveTable(new Matrix(writers, readers, rules, formulas, progress));
    }

    /** Numbers in use are below this. */
    public int size() {
        return matrix.size();
    }

    /** All verdicts. Uses all processors. */
    public VerdictTable table(IntConsumer progress) {
        return matrix.table(progress);
    }

    /** What triggers a handler. */
    public VerdictLine column(int index) {
        return matrix.column(Objects.checkIndex(index, size()));
    }

    /** What a handler triggers. */
    public VerdictLine row(int index) {
        return matrix.row(Objects.checkIndex(index, size()));
    }

    /** Replaces a handler by another version. */
    public Change replace(int index, Writer writer, Reader reader) {
        requireUsed(index);
        return put(index, writer, reader);
    }

    /** Adds a handler, at the lowest number that is free. */
    public Change add(Writer writer, Reader reader) {
        Integer hole = free.pollFirst();
        return put(hole != null ? hole : size(), writer, reader);
    }

    private Change put(int index, Writer writer, Reader reader) {
        matrix.set(index, Objects.requireNonNull(writer), Objects.requireNonNull(reader));
        return new Change(index, row(index), column(index));
    }

    /** Removes a handler; its number becomes free. */
    public Change remove(int index) {
        requireUsed(index);
        matrix.set(index, null, null);
        free.add(index);
        return new Change(index, VerdictLine.EMPTY, VerdictLine.EMPTY);
    }

    private void requireUsed(int index) {
        if (free.contains(Objects.checkIndex(index, size()))) {
            throw new IllegalArgumentException("there is no handler " + index);
        }
    }

    /** How many different sets of values are remembered. */
    int sets() {
        return matrix.sets();
    }
}
