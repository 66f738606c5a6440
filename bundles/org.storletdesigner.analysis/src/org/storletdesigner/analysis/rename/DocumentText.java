package org.storletdesigner.analysis.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.text.Occurrences;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelPackage;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.HandlerNames;

/**
 * An expression of a document.
 *
 * @param occurrences the keys and values in it; none where it cannot be read
 * @param scopes those whose variables it is read with: the storlets of a definition, the storlet of an extra condition
 */
record DocumentText(EObject owner, EAttribute feature, String where, String text, List<Occurrence> occurrences,
        List<Scope> scopes) {

    /** All expressions of a document that are not blank, in its order. */
    static List<DocumentText> all(Workflow document, List<Scope> scopes) {
        List<DocumentText> all = new ArrayList<>();
        for (StorletDefinition definition : document.getDefinitions()) {
            List<Scope> placed = scopes.stream().filter(scope -> scope.definition() == definition).toList();
            definition.getHandlers().forEach(handler -> addDefined(definition, handler, placed, all));
        }
        for (Storlet storlet : document.getStorlets()) {
            List<Scope> own = scopes.stream().filter(scope -> scope.isOf(storlet)).toList();
            storlet.getHandlers().forEach(handler -> addExtra(handler, own, all));
        }
        document.getSources().forEach(source -> add(source, ModelPackage.Literals.SOURCE__OUTPUT,
                source.getName() + ", source", source.getOutput(), Occurrences::inOutput, List.of(), all));
        return all;
    }

    private static void addDefined(StorletDefinition definition, HandlerDefinition handler, List<Scope> scopes,
            List<DocumentText> all) {
        String name = definition.getName() + "." + handler.getName();
        add(handler, ModelPackage.Literals.HANDLER_DEFINITION__TRIGGER, name + ", trigger", handler.getTrigger(),
                Occurrences::inTrigger, scopes, all);
        add(handler, ModelPackage.Literals.HANDLER_DEFINITION__OUTPUT, name + ", output", handler.getOutput(),
                Occurrences::inOutput, scopes, all);
    }

    private static void addExtra(Handler handler, List<Scope> scopes, List<DocumentText> all) {
        add(handler, ModelPackage.Literals.HANDLER__EXTRA_CONDITION, HandlerNames.of(handler) + ", extra condition",
                handler.getExtraCondition(), Occurrences::inExpression, scopes, all);
    }

    private static void add(EObject owner, EAttribute feature, String where, String text,
            Function<String, List<Occurrence>> read, List<Scope> scopes, List<DocumentText> all) {
        if (!text.isBlank()) {
            all.add(new DocumentText(owner, feature, where, text, read.apply(text), scopes));
        }
    }

    /** The text with something else in some of its places. */
    Rewrite rewritten(List<Occurrence> places, String by) {
        return Rewrite.of(owner, feature, where, text, Occurrences.replaced(text, places, by));
    }
}
