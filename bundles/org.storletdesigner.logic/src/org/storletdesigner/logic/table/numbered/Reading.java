package org.storletdesigner.logic.table.numbered;

import java.util.List;
import org.storletdesigner.logic.table.form.Component;
import org.storletdesigner.logic.table.form.Condition;
import org.storletdesigner.logic.table.form.ReaderForm;
import org.storletdesigner.logic.table.form.ReaderForm.Kind;
import org.storletdesigner.logic.verdict.Reader;

/** A reader of a table, its sets numbered. */
public final class Reading {
    /** The choices of a {@link Component}. */
    public record Choices(Test[][] satisfied, Test[][] caused, Test[][] sure) { }

    private final int number;
    private final Reader reader;
    private final Kind kind;
    private final boolean onChange;
    private final Numbering numbers;
    private final int[][] clauses;
    private final Choices[] components;

    public Reading(int number, Reader reader, ReaderForm form, Sets sets) {
        this.number = number;
        this.reader = reader;
        kind = form.kind();
        onChange = form.onChange();
        numbers = new Numbering(sets);
        clauses = form.clauses().stream().map(numbers::take).toArray(int[][]::new);
        components = form.components().stream().map(this::choices).toArray(Choices[]::new);
    }

    private Choices choices(Component component) {
        return new Choices(tests(component.satisfied()), tests(component.caused()), tests(component.sure()));
    }

    private Test[][] tests(List<List<Condition>> choices) {
        return choices.stream().map(choice -> choice.stream()
                .map(condition -> Test.of(condition, numbers)).toArray(Test[]::new)).toArray(Test[][]::new);
    }

    /** Gives its numbers back; it must not be used afterwards. */
    public void release() {
        numbers.dropAll();
    }

    public int number() {
        return number;
    }

    public Reader reader() {
        return reader;
    }

    public boolean isHopeless() {
        return kind == Kind.HOPELESS;
    }

    public boolean isSilent() {
        return kind == Kind.SILENT;
    }

    public boolean isVague() {
        return kind == Kind.VAGUE;
    }

    public boolean onChange() {
        return onChange;
    }

    public int[][] clauses() {
        return clauses;
    }

    public Choices[] components() {
        return components;
    }
}
