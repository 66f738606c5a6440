package org.storletdesigner.exchange.visioncloud.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.storletdesigner.exchange.visioncloud.evaluator.EvaluatorTokens.Token;
import org.storletdesigner.exchange.visioncloud.json.MappedText;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;

/**
 * The parts of an evaluator, {@code appear:( E ), disappear:( E )} in either order or one of them alone. An expression
 * without any label is taken for what is to appear.
 */
public record EvaluatorParts(Optional<MappedText> appear, Optional<MappedText> disappear) {

    private static final EvaluatorParts NONE = new EvaluatorParts(Optional.empty(), Optional.empty());

    /** Empty when the text is not made of such parts. */
    static Optional<EvaluatorParts> of(MappedText evaluator) {
        List<Token> tokens = EvaluatorTokens.of(evaluator.value());
        if (!isLabel(tokens)) {
            return expression(evaluator, tokens).map(all -> new EvaluatorParts(Optional.of(all), Optional.empty()));
        }
        Optional<EvaluatorParts> parts = Optional.of(NONE);
        for (List<Token> part : split(tokens)) {
            parts = parts.flatMap(before -> before.with(evaluator, part));
        }
        return parts;
    }

    /** These parts and one more; empty when it is none, or the second of its kind. */
    private Optional<EvaluatorParts> with(MappedText evaluator, List<Token> part) {
        if (isLabel(part, "appear") && appear.isEmpty()) {
            return body(evaluator, part).map(body -> new EvaluatorParts(Optional.of(body), disappear));
        }
        return isLabel(part, "disappear") && disappear.isEmpty()
                ? body(evaluator, part).map(body -> new EvaluatorParts(appear, Optional.of(body)))
                : Optional.empty();
    }

    private static Optional<MappedText> body(MappedText evaluator, List<Token> part) {
        return expression(evaluator, part.subList(2, part.size()));
    }

    /** Whether the evaluator says what its first part is. */
    public static boolean isLabelled(MappedText evaluator) {
        return isLabel(EvaluatorTokens.of(evaluator.value(), 2));
    }

    private static boolean isLabel(List<Token> tokens) {
        return isLabel(tokens, "appear") || isLabel(tokens, "disappear");
    }

    private static boolean isLabel(List<Token> tokens, String label) {
        return tokens.size() > 1 && tokens.get(0).isWord(label) && tokens.get(1).isSign(':');
    }

    /** The parts between those commas that stand in no parentheses. */
    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).isSign('(') ? 1 : tokens.get(at).isSign(')') ? -1 : 0;
            if (depth == 0 && tokens.get(at).isSign(',')) {
                parts.add(tokens.subList(start, at));
                start = at + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    /**
     * What stands inside the parentheses, when it can be read; else all of it, in parentheses: so nothing in it can be
     * mistaken for a part of a trigger or output, and errors are found where they are.
     */
    private static Optional<MappedText> expression(MappedText evaluator, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        MappedText whole = text(evaluator, tokens);
        boolean enclosed = isEnclosed(tokens);
        MappedText inner = enclosed ? text(evaluator, tokens.subList(1, tokens.size() - 1)) : whole;
        boolean readable = Parser.expression(inner.value()) instanceof ParseResult.Parsed;
        return Optional.of(readable ? inner : enclosed ? whole : enclose(whole));
    }

    private static MappedText text(MappedText evaluator, List<Token> tokens) {
        return tokens.isEmpty() ? evaluator.part(0, 0)
                : evaluator.part(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** Whether the last parenthesis closes the first. */
    private static boolean isEnclosed(List<Token> tokens) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).isSign('(') ? 1 : tokens.get(at).isSign(')') ? -1 : 0;
            if (depth == 0) {
                return at > 0 && at == tokens.size() - 1;
            }
        }
        return false;
    }

    /** An output has no labels, so what is wrong in it is found only behind the first one. */
    static MappedText withoutLabel(MappedText evaluator) {
        List<Token> tokens = EvaluatorTokens.of(evaluator.value());
        int end = evaluator.value().length();
        return evaluator.part(tokens.size() > 2 ? tokens.get(2).start() : end, end);
    }

    static MappedText enclose(MappedText expression) {
        int end = expression.sourceOffset(expression.value().length());
        return new MappedText.Builder().made("(", expression.sourceOffset(0)).copy(expression).made(")", end).build();
    }
}
