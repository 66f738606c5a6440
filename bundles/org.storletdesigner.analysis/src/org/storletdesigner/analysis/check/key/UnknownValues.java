package org.storletdesigner.analysis.check.key;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.key.KeyUses.Write;
import org.storletdesigner.analysis.check.key.UnknownKeyCheck.Doubt;
import org.storletdesigner.analysis.finding.Finding;
import org.storletdesigner.analysis.finding.Rule;
import org.storletdesigner.analysis.finding.Severity;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.valueset.ValueSet;

/** Finds values with which triggers compare a key that is written, and which nothing can write to it. */
final class UnknownValues {
    private record Written(List<Role> writers, String key) { }

    private record Tested(ValueSet written, Atom atom) { }

    private final KeyUses uses;
    private final Formulas formulas;
    private final Memory memory;
    private final Map<String, Optional<ValueSet>> written = new HashMap<>();
    private final Map<Atom, Set<String>> readers = new LinkedHashMap<>();

    UnknownValues(Workflow workflow, KeyUses uses, Formulas formulas, Memory memory) {
        this.uses = uses;
        this.formulas = formulas;
        this.memory = memory;
        for (Handler handler : workflow.handlers()) {
            Atoms.read(handler).flatMap(UnknownValues::comparisons)
                    .forEach(atom -> readers.computeIfAbsent(atom, any -> new TreeSet<>()).add(handler.name()));
        }
    }

    /** Each constant on its own; that a key is there at all is no comparison. */
    private static Stream<Atom> comparisons(Atom atom) {
        return switch (atom) {
            case Expression.In(Text key, List<Text> values) ->
                    values.stream().map(value -> new Expression.Equal(key, value));
            case Expression.Exists exists -> Stream.of();
            case Expression.Equal equal -> Stream.of(equal);
            case Expression.Like like -> Stream.of(like);
            case Expression.Matches matches -> Stream.of(matches);
            case Expression.Compare compare -> Stream.of(compare);
        };
    }

    void report(Consumer<Doubt> told) {
        readers.forEach((atom, names) -> {
            if (!canBeWritten(atom)) {
                doubt(atom, names).ifPresent(told);
            }
        });
    }

    private boolean canBeWritten(Atom atom) {
        return written.computeIfAbsent(atom.key().literal(), this::written).map(values -> Subject.unlessTooHard(() ->
                memory.recall(new Tested(values, atom), () -> values.overlaps(values(atom),
                        formulas.limits()))).orElse(true)).orElse(true);
    }

    private ValueSet values(Atom atom) {
        return ((Formula.Literal) formulas.of(atom)).values();
    }

    /** What can be written to a key; nothing when that is not known, or too hard, or nobody writes it. */
    private Optional<ValueSet> written(String key) {
        List<Write> writes = uses.writes(key);
        return Subject.unlessTooHard(() -> memory.recall(new Written(writes.stream().map(Write::role).toList(), key),
                () -> writes.stream().map(Write::values).reduce((one, other) -> one.or(other, formulas.limits()))))
                .flatMap(Function.identity());
    }

    private Optional<Doubt> doubt(Atom atom, Set<String> names) {
        String key = atom.key().literal();
        if (!(atom instanceof Expression.Equal(Text any, Text value))) {
            return uses.mayWriteMore() ? Optional.empty() : Optional.of(doubt(atom, names,
                    "nothing that is written to " + key + " satisfies " + Printer.print(atom) + ", which is tested",
                    Optional.empty(), List.of()));
        }
        List<String> constants = constants(key).stream()
                .filter(other -> !uses.mayWriteMore() || isSlip(atom, value.literal(), other, names)).toList();
        List<String> near = Spelling.near(value.literal(), constants);
        return uses.mayWriteMore() && constants.isEmpty() ? Optional.empty() : Optional.of(doubt(atom, names,
                "nothing writes \"" + value.literal() + "\" to " + key + ", with which it is compared"
                        + Spelling.question(near), Optional.of(value.literal()), near));
    }

    /** The constants that can be written to a key, in their natural order. */
    private Set<String> constants(String key) {
        Set<String> constants = new TreeSet<>();
        uses.writes(key).stream().map(Write::output).flatMap(Atoms::written).filter(atom -> atom.key().literal().equals(key))
                .flatMap(UnknownValues::comparisons).forEach(atom -> {
                    if (atom instanceof Expression.Equal(Text any, Text value)) {
                        constants.add(value.literal());
                    }
                });
        written.get(key).ifPresent(values -> constants.removeIf(constant -> !values.contains(constant)));
        return constants;
    }

    /** Who compares with both values knows them apart. */
    private boolean isSlip(Atom atom, String value, String other, Set<String> names) {
        Set<String> others = readers.getOrDefault(new Expression.Equal(atom.key(), Text.of(other)), Set.of());
        return Spelling.isSlip(value, other) && names.stream().noneMatch(others::contains);
    }

    private static Doubt doubt(Atom atom, Set<String> names, String message, Optional<String> value,
            List<String> near) {
        return Doubt.of(Finding.of(Rule.UNKNOWN_KEY, Severity.WARNING, List.copyOf(names), Printer.print(atom), message),
                atom.key().literal(), value, near);
    }
}
