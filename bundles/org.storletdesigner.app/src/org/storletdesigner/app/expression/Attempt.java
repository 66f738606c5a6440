package org.storletdesigner.app.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.storletdesigner.analysis.extraction.EffectiveExpressions.Result;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.State;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.limit.Limits;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.trial.Clause;
import org.storletdesigner.logic.trial.StateText;
import org.storletdesigner.logic.trial.Trial;
import org.storletdesigner.logic.wording.PlainWords;

/** An expression and an object on which it is tried, as texts. Immutable. */
record Attempt(ExpressionKind kind, String text, ExpressionContext context, String old, String now) {
    /** Longer clauses are cut: their parts stand below them. */
    private static final int LONGEST = 160;

    /** A clause under a title, where there are several. */
    record Part(Optional<String> title, Clause clause) { }

    /** What came out of it. */
    record Outcome(String sentence, List<Part> clauses) { }

    Outcome outcome() {
        if (now.isBlank()) {
            return new Outcome(FieldMessages.typeAnObject, List.of());
        }
        return switch (kind) {
            case TRIGGER -> outcome(context.expressions().trigger(text),
                    context.expressions().condition(context.extra()));
            case CONDITION -> outcome(context.expressions().trigger(context.trigger()),
                    context.expressions().condition(text));
            case OUTPUT, SOURCE -> new Outcome("", List.of());
        };
    }

    private Outcome outcome(Result<Trigger> trigger, Result<Expression> extra) {
        if (trigger instanceof Result.None<Trigger>(String reason)) {
            return notTried(reason);
        }
        if (extra instanceof Result.None<Expression>(String reason)) {
            return notTried(reason);
        }
        ParseResult<State> before = StateText.read(old);
        if (before instanceof ParseResult.Rejected<State> rejected) {
            return notTried(rejected.describe(old));
        }
        ParseResult<State> after = StateText.read(now);
        if (after instanceof ParseResult.Rejected<State> rejected) {
            return notTried(rejected.describe(now));
        }
        Optional<State> start = old.isBlank() ? Optional.empty() : Optional.of(folded(before.orThrow()));
        return told(Trial.of(trigger.found().orElseThrow(), extra.found().orElseThrow(), start,
                folded(after.orThrow()), context.firing(), Limits.DEFAULT));
    }

    private State folded(State state) {
        return context.expressions().folds() ? StateText.folded(state) : state;
    }

    private static Outcome told(Trial trial) {
        String sentence = trial.sentence();
        List<Part> parts = new ArrayList<>();
        boolean extra = !trial.extra().expression().equals(Expression.TRUE);
        boolean several = extra || trial.before().isPresent();
        parts.add(new Part(several ? Optional.of(FieldMessages.trigger) : Optional.empty(), trial.trigger()));
        if (extra) {
            parts.add(new Part(Optional.of(FieldMessages.extraCondition), trial.extra()));
        }
        trial.before().ifPresent(each -> parts.add(new Part(Optional.of(FieldMessages.oldObject.replace(":", "")),
                each)));
        return new Outcome("→ " + sentence + ".", parts);
    }

    private static Outcome notTried(String reason) {
        return new Outcome(NLS.bind(FieldMessages.notTried, reason), List.of());
    }

    static String words(Expression expression) {
        String words = PlainWords.condition(expression);
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
