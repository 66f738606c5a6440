package org.storletdesigner.app.expression;

import java.util.List;
import java.util.Optional;
import org.storletdesigner.logic.assist.Diagnosis;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.logic.assist.TextProblem;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.syntax.Position;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;
import org.storletdesigner.logic.wording.PlainWords;

/**
 * What is to be said of a text: its problems, and what it means in plain words. Immutable.
 *
 * @param words empty while the text cannot be read
 */
record Review(String text, List<TextProblem> problems, String words) {
    /** Longer sentences are not read. */
    private static final int LONGEST = 600;

    static Review of(ExpressionKind kind, String text, ExpressionContext context) {
        List<TextProblem> problems = Diagnosis.of(kind, text, context.vocabulary());
        boolean readable = kind.parse(text) instanceof ParseResult.Parsed<?>;
        return new Review(text, problems, readable ? shorten(words(kind, text)) : "");
    }

    private static String words(ExpressionKind kind, String text) {
        return switch (kind) {
            case TRIGGER -> PlainWords.trigger(((ParseResult.Parsed<Trigger>) Parser.trigger(text)).value());
            case CONDITION -> PlainWords.extraCondition(text.isBlank() ? Expression.TRUE
                    : ((ParseResult.Parsed<Expression>) Parser.expression(text)).value());
            case OUTPUT, SOURCE -> PlainWords.output(text.isBlank() ? Output.NONE
                    : ((ParseResult.Parsed<Output>) Parser.output(text)).value());
        };
    }

    private static String shorten(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0,
                Math.min(LONGEST, words.codePointCount(0, words.length())))) + "…";
    }

    /** The problem that is told below the text: the first error, else the first warning. */
    Optional<TextProblem> foremost() {
        return problems.stream().filter(TextProblem::error).findFirst().or(() -> problems.stream().findFirst());
    }

    /** The problems at a place of the text; one that stands at its end counts where the text ends. */
    List<TextProblem> at(int offset) {
        return problems.stream().filter(each -> each.start() <= offset && offset <= Math.max(each.end(), each.start()))
                .toList();
    }

    /** The line below the text. */
    String line() {
        return foremost().map(each -> capital(each.message()) + " (" + Position.of(text, each.start()).describe(text)
                + ")."
                + hint(each)).orElseGet(() -> words.isEmpty() ? "" : capital(words) + ".");
    }

    private static String hint(TextProblem problem) {
        return problem.fixes().isEmpty() ? "" : " " + FieldMessages.fixHint;
    }

    private static String capital(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + sentence.substring(Character.charCount(first));
    }
}
