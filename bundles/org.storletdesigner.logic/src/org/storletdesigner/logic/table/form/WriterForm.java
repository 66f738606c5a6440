package org.storletdesigner.logic.table.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.storletdesigner.logic.expression.Event;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.Satisfiability;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.logic.verdict.Writer;

/**
 * A writing handler as its variants, each in every way in which an object can satisfy what held before the write.
 * Immutable.
 *
 * @param event what a write is; {@code null} where nothing is ever written
 * @param keeps whether keys that are not written keep their values, instead of being absent afterwards
 * @param variants for each variant at least one scenario; none where no verdict needs them
 */
public record WriterForm(Kind kind, Event event, boolean keeps, List<List<Scenario>> variants) {
    private static final int MOST_BOXES = 8;
    private static final int MOST_MODELS = 64;
    private static final int MOST_KEYS = 60;
    private static final List<List<Scenario>> ANYTHING = List.of(List.of(new Scenario(Terms.NONE, Terms.NONE)));
    private static final WriterForm IDLE = new WriterForm(Kind.SILENT, null, true, List.of());

    /** How much is known. */
    public enum Kind {
        /** Nothing is written, or never: not a single case, or no state before. */
        SILENT,
        /** The scenarios are all that can be. */
        KNOWN,
        /** What can be is among the scenarios, and only the engine knows more. */
        VAGUE,
        /** The budget ran out. */
        HOPELESS
    }

    /** What a write can leave: values for the keys that are written, and for those that are known to be kept. */
    public record Scenario(Terms written, Terms kept) { }

    public WriterForm {
        variants = List.copyOf(variants);
    }

    /** The form of a writer. */
    public static WriterForm of(Writer writer, StoreRules rules, Formulas formulas) {
        return switch (writer.output()) {
            case Output.None none -> IDLE;
            case Output.Delete delete -> within(Event.DELETE, true, writer, Formula.TRUE, formulas);
            case Output.Write(boolean fresh, Expression expression) -> {
                boolean keeps = !fresh && rules.writing() == StoreRules.Writing.MERGE;
                yield within(fresh ? Event.CREATE : Event.CHANGE, keeps, writer, null, formulas);
            }
        };
    }

    private static WriterForm within(Event event, boolean keeps, Writer writer, Formula fixed, Formulas formulas) {
        try {
            Formula before = formulas.of(writer.before());
            Formula output = fixed != null ? fixed : formulas.of(((Output.Write) writer.output()).expression());
            return known(event, keeps, output, before, formulas);
        } catch (BudgetExceeded e) {
            return new WriterForm(Kind.HOPELESS, event, keeps, List.of());
        }
    }

    private static WriterForm known(Event event, boolean keeps, Formula output, Formula before, Formulas formulas) {
        try {
            Optional<Variants> variants = variants(event, output, formulas);
            Optional<List<Terms>> models = Clauses.of(before, formulas)
                    .flatMap(clauses -> Models.of(clauses, MOST_MODELS, formulas));
            boolean exact = variants.isPresent() && variants.get().exact() && models.isPresent();
            boolean writes = exact ? !variants.get().all().isEmpty() && !models.get().isEmpty()
                    : Satisfiability.of(output, formulas) && Satisfiability.of(before, formulas);
            if (!writes) {
                return new WriterForm(Kind.SILENT, event, keeps, List.of());
            }
            return new WriterForm(exact ? Kind.KNOWN : Kind.VAGUE, event, keeps || variants.isEmpty(), variants.map(
                    known -> scenarios(known.all(), models.orElse(List.of(Terms.NONE)), keeps)).orElse(ANYTHING));
        } catch (BudgetExceeded e) {
            return new WriterForm(Kind.VAGUE, event, true, ANYTHING);
        }
    }

    private static Optional<Variants> variants(Event event, Formula output, Formulas formulas) {
        if (event == Event.DELETE) {
            return Optional.of(new Variants(List.of(Terms.NONE), true));
        }
        return output.keys().size() > MOST_KEYS ? Optional.empty() : NormalForms.boxes(output, MOST_BOXES, formulas)
                .flatMap(boxes -> Variants.of(boxes, formulas));
    }

    private static List<List<Scenario>> scenarios(List<Terms> variants, List<Terms> models, boolean keeps) {
        List<List<Scenario>> scenarios = new ArrayList<>(variants.size());
        for (Terms written : variants) {
            Set<Terms> kept = new LinkedHashSet<>();
            models.forEach(model -> kept.add(keeps ? model.without(written) : Terms.NONE));
            scenarios.add(kept.stream().map(model -> new Scenario(written, model)).toList());
        }
        return scenarios;
    }
}
