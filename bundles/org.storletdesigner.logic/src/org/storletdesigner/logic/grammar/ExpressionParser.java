package org.storletdesigner.logic.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.syntax.RejectedException;

/** Reads one expression by recursive descent; its depth is bounded by the number of open parentheses and negations. */
public final class ExpressionParser {
    /** How deep parentheses and negations may be nested, each counting for one. */
    public static final int MAX_DEPTH = 500;

    /** The longer signs first, because the shorter ones are their beginnings. */
    private static final List<Comparison> COMPARISONS =
            List.of(Comparison.AT_MOST, Comparison.AT_LEAST, Comparison.LESS, Comparison.MORE);

    private final Source source;
    private final TextParser texts;
    private int depth;

    public ExpressionParser(Source source, PatternCheck check, Consumer<Occurrence> heard) {
        this.source = source;
        this.texts = new TextParser(source, check, heard);
    }

    public Expression expression() {
        List<Expression> operands = new ArrayList<>();
        do {
            operands.add(conjunction());
        } while (source.take("||"));
        return Expression.any(operands);
    }

    private Expression conjunction() {
        List<Expression> operands = new ArrayList<>();
        do {
            operands.add(unary());
        } while (source.take("&&"));
        return Expression.all(operands);
    }

    private Expression unary() {
        int start = source.offset();
        if (source.take("!")) {
            enter(start);
            Expression operand = unary();
            depth--;
            return new Not(operand);
        }
        return source.take("(") ? parenthesised(start) : constantOrAtom();
    }

    private Expression parenthesised(int open) {
        enter(open);
        Expression inner = expression();
        close(open, "'&&', '||' or ')'");
        depth--;
        return inner;
    }

    private void enter(int start) {
        if (depth == MAX_DEPTH) {
            throw new RejectedException(start, "parentheses and negations are nested deeper than the limit of "
                    + MAX_DEPTH);
        }
        depth++;
    }

    private void close(int open, String expected) {
        if (source.atEnd()) {
            throw new RejectedException(open, "this '(' is never closed");
        }
        if (!source.take(")")) {
            throw Hints.rest(source, expected);
        }
    }

    private Expression constantOrAtom() {
        if (takesConstant("true")) {
            return Expression.TRUE;
        }
        if (takesConstant("false")) {
            return Expression.FALSE;
        }
        int start = source.offset();
        if (source.takeWord("exists") && source.sees("(")) {
            return exists();
        }
        source.back(start);
        return atom();
    }

    /** {@code true = 1} is a test of a key, so a constant is one only where no operator follows. */
    private boolean takesConstant(String word) {
        int start = source.offset();
        if (source.takeWord(word) && !seesOperator()) {
            return true;
        }
        source.back(start);
        return false;
    }

    private boolean seesOperator() {
        return "=~<>!".indexOf(source.next()) >= 0 || source.seesWord("in") || source.seesWord("like");
    }

    private Expression exists() {
        int open = source.offset();
        source.take("(");
        Text key = texts.key();
        close(open, "')'");
        return new Exists(key);
    }

    private Expression atom() {
        if (!texts.seesKey()) {
            throw Hints.condition(source);
        }
        int start = source.offset();
        Text key = texts.key();
        Hints.refuseForeignSign(source);
        if (source.take("!=")) {
            return new Not(new Equal(key, texts.value()));
        }
        return source.take("!") ? new Not(negatable(key)) : positive(key, start);
    }

    private Expression negatable(Text key) {
        if (source.take("~")) {
            return new Matches(key, texts.pattern());
        }
        if (source.takeWord("like")) {
            return new Like(key, texts.glob());
        }
        if (source.takeWord("in")) {
            return new In(key, members());
        }
        throw Hints.afterNot(source);
    }

    private Expression positive(Text key, int start) {
        if (source.take("=")) {
            return new Equal(key, texts.value());
        }
        for (Comparison comparison : COMPARISONS) {
            if (source.take(comparison.sign())) {
                return new Compare(key, comparison, texts.number());
            }
        }
        if (source.sees("~") || source.seesWord("like") || source.seesWord("in")) {
            return negatable(key);
        }
        throw Hints.operator(source, source.since(start));
    }

    private List<Text> members() {
        int open = source.offset();
        if (!source.take("(")) {
            throw Hints.missing(source, "'('");
        }
        List<Text> members = new ArrayList<>();
        do {
            members.add(texts.member());
        } while (source.take(","));
        close(open, "',' or ')'");
        return members;
    }
}
