package org.storletdesigner.analysis.rename;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.extraction.WorkflowExtractor;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** Plans to rename something everywhere in a document. To be asked in the thread that changes the document. */
public final class Renames {
    private Renames() { }

    /** All that the renaming takes; nothing is changed yet. */
    public static RenamePlan plan(Workflow document, Renaming renaming, Limits limits) {
        if (renaming.to().isEmpty()) {
            return RenamePlan.impossible("the new name is empty");
        }
        if (renaming.to().codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return RenamePlan.impossible("half a surrogate pair is not a character");
        }
        return switch (renaming) {
            case Renaming.OfKey(String from, String to) -> from.equals(to) ? same()
                    : new TextRenaming(document, new Target.Key(from, to, folds(document))).plan();
            case Renaming.OfValue value -> value.from().equals(value.to()) ? same() : ofValue(document, value, limits);
            case Renaming.OfHandler(var handler, String to) -> ofHandler(document, handler.getDefinition(), to);
            case Renaming.OfStorlet(Storlet storlet, String to) -> ofStorlet(document, storlet, to);
        };
    }

    private static RenamePlan same() {
        return RenamePlan.impossible("the new name is the old one");
    }

    private static boolean folds(Workflow document) {
        return document.getKeys() == Keys.FOLDED;
    }

    private static RenamePlan ofValue(Workflow document, Renaming.OfValue value, Limits limits) {
        RenamePlan plan = new TextRenaming(document,
                new Target.Value(value.key(), value.from(), value.to(), folds(document))).plan();
        Set<String> warnings = new LinkedHashSet<>(plan.warnings());
        warnings.addAll(tellingApart(document, value, limits));
        return new RenamePlan(plan.rewrites(), plan.conflicts(), List.copyOf(warnings));
    }

    /** The tests that take the one value and not the other: no constant in them is renamed. */
    private static List<String> tellingApart(Workflow document, Renaming.OfValue value, Limits limits) {
        Formulas formulas = Formulas.ofOneDocument(limits);
        List<String> warnings = new ArrayList<>();
        for (Handler handler : WorkflowExtractor.extract(document, 0).handlers()) {
            Stream.concat(Tests.read(handler), Tests.written(handler.output())).distinct()
                    .filter(atom -> isOpen(atom) && isOf(atom, value, document)).forEach(atom ->
                            telling(handler, atom, value, formulas, warnings));
        }
        return warnings;
    }

    private static boolean isOf(Expression.Atom atom, Renaming.OfValue value, Workflow document) {
        String key = atom.key().literal();
        return folds(document) ? key.equalsIgnoreCase(value.key()) : key.equals(value.key());
    }

    private static boolean isOpen(Expression.Atom atom) {
        return switch (atom) {
            case Expression.Like like -> true;
            case Expression.Matches matches -> true;
            case Expression.Compare compare -> true;
            case Expression.Equal equal -> false;
            case Expression.In in -> false;
            case Expression.Exists exists -> false;
        };
    }

    private static void telling(Handler handler, Expression.Atom atom, Renaming.OfValue value, Formulas formulas,
            List<String> warnings) {
        try {
            if (formulas.of(atom) instanceof Formula.Literal(String key, var values)
                    && values.contains(value.from()) != values.contains(value.to())) {
                String taken = values.contains(value.from()) ? value.from() : value.to();
                String refused = values.contains(value.from()) ? value.to() : value.from();
                warnings.add(handler.name() + " names " + Printer.print(atom) + ", which takes \"" + taken
                        + "\" and not \"" + refused + "\"");
            }
        } catch (BudgetExceeded e) {
            warnings.add(handler.name() + " names " + Printer.print(atom)
                    + ", of which it is too hard to say whether it tells the two apart");
        }
    }

    private static RenamePlan ofHandler(Workflow document, HandlerDefinition handler, String to) {
        StorletDefinition definition = (StorletDefinition) handler.eContainer();
        if (definition.getHandlers().stream().anyMatch(each -> each != handler && to.equals(each.getName()))) {
            return RenamePlan.impossible("'" + definition.getName() + "' has a handler '" + to + "' already");
        }
        List<Rewrite> rewrites = handler.getName().equals(to) ? List.of() : List.of(Rewrite.of(handler,
                ModelPackage.Literals.NAMED__NAME, definition.getName() + ", handler", handler.getName(), to));
        long others = document.getStorlets().stream().filter(each -> each.getDefinition() == definition).count() - 1;
        List<String> warnings = others < 1 ? List.of() : List.of("the handler is called so in " + others
                + (others == 1 ? " other storlet, too" : " other storlets, too"));
        return rewrites.isEmpty() ? same() : new RenamePlan(rewrites, List.of(), warnings);
    }

    private static RenamePlan ofStorlet(Workflow document, Storlet storlet, String to) {
        if (storlet.getName().equals(to)) {
            return same();
        }
        boolean taken = document.getStorlets().stream().anyMatch(each -> each != storlet && to.equals(each.getName()));
        return taken ? RenamePlan.impossible("another storlet is called '" + to + "' already")
                : new RenamePlan(List.of(Rewrite.of(storlet, ModelPackage.Literals.NAMED__NAME, "storlet",
                        storlet.getName(), to)), List.of(), List.of());
    }
}
