package org.storletdesigner.analysis.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.substitution.Bindings;
import org.storletdesigner.logic.substitution.Substituted;
import org.storletdesigner.logic.substitution.Substitution;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.text.Problem;

/**
 * Expressions with their variables replaced, one at a time: what cannot be read, or has a variable without a fitting
 * value, is a sentence about that.
 *
 * @param folds whether the store does not tell capitals from small letters in keys
 */
public record EffectiveExpressions(Bindings bindings, boolean folds) {
    /** An expression without variables, or why there is none. */
    public sealed interface Result<T> {
        /** The expression. */
        record Effective<T>(T value) implements Result<T> { }

        /** One or more clauses. */
        record None<T>(String reason) implements Result<T> { }

        /** The expression, if there is one. */
        default Optional<T> found() {
            return this instanceof Effective<T>(T value) ? Optional.of(value) : Optional.empty();
        }
    }

    public Result<Trigger> trigger(String text) {
        return switch (Parser.trigger(text)) {
            case ParseResult.Parsed<Trigger>(Trigger trigger) -> result(Substitution.trigger(trigger, bindings),
                    ground -> folds ? KeyFolding.fold(ground) : ground);
            case ParseResult.Rejected<Trigger> rejected -> refused(rejected, text);
        };
    }

    /** An empty text adds nothing. */
    public Result<Expression> condition(String text) {
        return switch (Parser.expression(text.isBlank() ? "true" : text)) {
            case ParseResult.Parsed<Expression>(Expression condition) -> result(
                    Substitution.expression(condition, bindings), ground -> folds ? KeyFolding.fold(ground) : ground);
            case ParseResult.Rejected<Expression> rejected -> refused(rejected, text);
        };
    }

    /** An empty text writes nothing. */
    public Result<Output> output(String text) {
        return switch (Parser.output(text.isBlank() ? "none" : text)) {
            case ParseResult.Parsed<Output>(Output output) -> result(Substitution.output(output, bindings),
                    ground -> folds ? KeyFolding.fold(ground) : ground);
            case ParseResult.Rejected<Output> rejected -> refused(rejected, text);
        };
    }

    private static <T> Result<T> refused(ParseResult.Rejected<T> rejected, String text) {
        return new Result.None<>(rejected.describe(text));
    }

    private static <T> Result<T> result(Substituted<T> substituted, UnaryOperator<T> folding) {
        return switch (substituted) {
            case Substituted.Ground<T>(T value) -> new Result.Effective<>(folding.apply(value));
            case Substituted.Failed<T>(List<Problem> problems) ->
                    new Result.None<>(String.join("; ", problems.stream().map(Problem::describe).toList()));
        };
    }
}
