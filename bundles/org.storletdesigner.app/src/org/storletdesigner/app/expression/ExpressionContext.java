package org.storletdesigner.app.expression;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.storletdesigner.analysis.extraction.EffectiveExpressions;
import org.storletdesigner.analysis.extraction.VariableBindings;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.logic.assist.Vocabulary;
import org.storletdesigner.logic.substitution.Bindings;
import org.storletdesigner.logic.verdict.StoreRules;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.design.Storlets;

/**
 * What an expression field needs to know of the place where its expression stands. Immutable.
 *
 * @param expressions the values of its variables
 * @param trigger the trigger beside an extra condition, or empty
 * @param extra the extra condition beside a trigger, or empty
 */
public record ExpressionContext(Vocabulary vocabulary, EffectiveExpressions expressions, String trigger, String extra,
        StoreRules.Firing firing) {
    /** Nothing is known. */
    public static final ExpressionContext NONE = new ExpressionContext(Vocabulary.NONE,
            new EffectiveExpressions(Bindings.NONE, false), "", "", StoreRules.Firing.ON_CHANGE);

    public ExpressionContext {
        Objects.requireNonNull(vocabulary);
        Objects.requireNonNull(expressions);
    }

    /** The place of a handler's extra condition; its trigger stands beside. */
    public static ExpressionContext ofCondition(Design design, Handler handler) {
        return of(design, handler, handler.getDefinition().getTrigger(), "");
    }

    /** The place of a handler's trigger or output; its extra condition stands beside. */
    public static ExpressionContext ofDefinition(Design design, Handler handler) {
        return of(design, handler, "", handler.getExtraCondition());
    }

    private static ExpressionContext of(Design design, Handler handler, String trigger, String extra) {
        StorletDefinition definition = Storlets.of(handler).getDefinition();
        Vocabulary known = KnownKeys.of(design, handler.getId(), KnownKeys.variables(definition));
        return new ExpressionContext(known, new EffectiveExpressions(VariableBindings.of(Storlets.of(handler)),
                folds(design)), trigger, extra, firing(design));
    }

    /** The place of a source's output. */
    public static ExpressionContext of(Design design, Source source) {
        return new ExpressionContext(KnownKeys.of(design, source.getId(), Map.of()),
                new EffectiveExpressions(Bindings.NONE, folds(design)), "", "", firing(design));
    }

    /** The place of an expression in a library: what the other handlers there say is known. */
    public static ExpressionContext of(List<StorletDefinition> library, StorletDefinition definition,
            Optional<HandlerDefinition> own) {
        return new ExpressionContext(KnownKeys.of(library, definition, own),
                new EffectiveExpressions(VariableBindings.ofDefaults(definition), false), "", "",
                StoreRules.Firing.ON_CHANGE);
    }

    private static boolean folds(Design design) {
        return design.document().getKeys() == Keys.FOLDED;
    }

    private static StoreRules.Firing firing(Design design) {
        return design.document().getFiring() == Firing.EVERY_WRITE ? StoreRules.Firing.EVERY_WRITE
                : StoreRules.Firing.ON_CHANGE;
    }
}
