package org.storletdesigner.logic.text;

import java.util.function.Consumer;
import java.util.function.Function;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.grammar.ExpressionParser;
import org.storletdesigner.logic.grammar.Hints;
import org.storletdesigner.logic.grammar.Source;
import org.storletdesigner.logic.syntax.Characters;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.syntax.RejectedException;

/**
 * Reads expressions, triggers and outputs as people write them. Thread-safe. Linear in the text, and never throws
 * for any text: what cannot be read is a {@link ParseResult.Rejected}.
 */
public final class Parser {
    /** How deep parentheses and negations may be nested, each counting for one. */
    public static final int MAX_DEPTH = ExpressionParser.MAX_DEPTH;

    private static final Consumer<Occurrence> NOBODY = occurrence -> { };
    private static final String CONNECTIVE_OR_END = "'&&', '||' or the end";

    private final Source source;
    private final ExpressionParser expressions;

    private Parser(String text, PatternCheck check, Consumer<Occurrence> heard) {
        this.source = new Source(text);
        this.expressions = new ExpressionParser(source, check, heard);
    }

    public static ParseResult<Expression> expression(String text) {
        return expression(text, PatternCheck.REGULAR);
    }

    public static ParseResult<Trigger> trigger(String text) {
        return trigger(NOBODY, text);
    }

    static ParseResult<Trigger> trigger(Consumer<Occurrence> heard, String text) {
        return parse(text, PatternCheck.REGULAR, heard, Parser::trigger);
    }

    public static ParseResult<Output> output(String text) {
        return output(NOBODY, text);
    }

    static ParseResult<Output> output(Consumer<Occurrence> heard, String text) {
        return parse(text, PatternCheck.REGULAR, heard, Parser::output);
    }

    /** With another check of patterns than whether they are regular. */
    public static ParseResult<Expression> expression(String text, PatternCheck check) {
        return parse(text, check, NOBODY, parser -> parser.expressions.expression());
    }

    static ParseResult<Expression> expression(Consumer<Occurrence> heard, String text) {
        return parse(text, PatternCheck.REGULAR, heard, parser -> parser.expressions.expression());
    }

    private static <T> ParseResult<T> parse(String text, PatternCheck check, Consumer<Occurrence> heard,
            Function<Parser, T> start) {
        int lone = Characters.firstLone(text);
        if (lone >= 0) {
            return new ParseResult.Rejected<>(lone, "half a surrogate pair is not a character");
        }
        try {
            Parser parser = new Parser(text, check, heard);
            T value = start.apply(parser);
            parser.end();
            return new ParseResult.Parsed<>(value);
        } catch (RejectedException e) {
            return new ParseResult.Rejected<>(e.offset(), e.getMessage());
        }
    }

    private Trigger trigger() {
        if (source.takeLabel("disappear")) {
            return new Trigger(Expression.TRUE, expressions.expression());
        }
        boolean labelled = source.takeLabel("appear");
        Expression appear = expressions.expression();
        return new Trigger(appear, labelled && source.take(",") ? disappear() : Expression.FALSE);
    }

    private Expression disappear() {
        if (!source.takeLabel("disappear")) {
            throw Hints.missing(source, "'disappear:'");
        }
        return expressions.expression();
    }

    private Output output() {
        if (isWhole("none")) {
            return Output.NONE;
        }
        if (isWhole("delete")) {
            return Output.DELETE;
        }
        return new Output.Write(source.takeLabel("new"), expressions.expression());
    }

    /** {@code none = 1} is an expression, so the word counts only where it stands alone. */
    private boolean isWhole(String word) {
        int start = source.offset();
        if (source.takeWord(word) && source.atEnd()) {
            return true;
        }
        source.back(start);
        return false;
    }

    private void end() {
        if (!source.atEnd()) {
            throw Hints.rest(source, CONNECTIVE_OR_END);
        }
    }
}
