package org.storletdesigner.logic.text;

import java.util.List;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Constant;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Expression.Or;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.expression.Trigger;

/**
 * Writes trees as one line that {@link Parser} reads back as an equal tree, if that is within the parser's depth.
 * Linear in the tree; its recursion is as deep as the tree, so trees of many thousand levels are refused by the stack.
 */
public final class Printer {
    private final StringBuilder out = new StringBuilder();
    private final TextPrinter texts = new TextPrinter(out);
    private int depth;

    private Printer() { }

    public static String print(Expression expression) {
        Printer printer = new Printer();
        printer.alternatives(expression);
        return printer.out.toString();
    }

    public static String print(Trigger trigger) {
        if (trigger.disappear().equals(Expression.FALSE)) {
            return print(trigger.appear());
        }
        String disappear = "disappear: " + print(trigger.disappear());
        return trigger.appear().equals(Expression.TRUE) ? disappear
                : "appear: " + print(trigger.appear()) + ", " + disappear;
    }

    public static String print(Output output) {
        return switch (output) {
            case Output.None none -> "none";
            case Output.Delete delete -> "delete";
            case Output.Write(boolean fresh, Expression expression) -> (fresh ? "new: " : "") + print(expression);
        };
    }

    /** A key as it stands in an expression: bare where it can, else in quotes. */
    public static String printKey(String key) {
        Printer printer = new Printer();
        printer.texts.key(Text.of(key));
        return printer.out.toString();
    }

    /** A value as it stands in an expression: bare where it can, else in quotes. */
    public static String printValue(String value) {
        Printer printer = new Printer();
        printer.texts.value(Text.of(value));
        return printer.out.toString();
    }

    private void alternatives(Expression expression) {
        if (expression instanceof Or(List<Expression> operands)) {
            joined(operands, " || ");
        } else if (expression instanceof And(List<Expression> operands)) {
            joined(operands, " && ");
        } else {
            unary(expression);
        }
    }

    private void joined(List<Expression> operands, String separator) {
        String between = "";
        for (Expression operand : operands) {
            out.append(between);
            if (operand instanceof And && separator.equals(" || ")) {
                alternatives(operand);
            } else {
                unary(operand);
            }
            between = separator;
        }
    }

    private void unary(Expression expression) {
        switch (expression) {
            case Constant(boolean value) -> out.append(value);
            case Not not -> not(not.operand());
            case And and -> parenthesised(and);
            case Or or -> parenthesised(or);
            case Atom atom -> atom(atom, " ");
        }
    }

    private void not(Expression operand) {
        if (hasNegatedOperator(operand)) {
            atom((Atom) operand, " !");
        } else {
            negated(operand);
        }
    }

    private static boolean hasNegatedOperator(Expression expression) {
        return expression instanceof Equal || expression instanceof Like || expression instanceof Matches
                || expression instanceof In;
    }

    private void atom(Atom atom, String before) {
        switch (atom) {
            case Equal(Text key, Text value) -> value(key, before + "= ", value);
            case Like(Text key, Text glob) -> value(key, before + "like ", glob);
            case Matches(Text key, Text pattern) -> pattern(key, before + "~ ", pattern);
            case In(Text key, List<Text> values) -> in(key, before + "in ", values);
            case Compare(Text key, var comparison, Text number) -> value(key, " " + comparison.sign() + " ", number);
            case Exists(Text key) -> exists(key);
        }
    }

    /** {@code !(a < 1)} is easier to read than {@code !a < 1}, which is the same where the depth is used up. */
    private void negated(Expression operand) {
        out.append('!');
        depth++;
        if (hasOperator(operand) && depth < Parser.MAX_DEPTH) {
            parenthesised(operand);
        } else {
            unary(operand);
        }
        depth--;
    }

    private static boolean hasOperator(Expression operand) {
        return operand instanceof Compare || operand instanceof Not(Expression inner) && hasNegatedOperator(inner);
    }

    private void parenthesised(Expression expression) {
        depth++;
        out.append('(');
        alternatives(expression);
        out.append(')');
        depth--;
    }

    private void value(Text key, String operator, Text value) {
        texts.key(key);
        out.append(operator);
        texts.value(value);
    }

    private void pattern(Text key, String operator, Text pattern) {
        texts.key(key);
        out.append(operator);
        texts.pattern(pattern);
    }

    private void in(Text key, String operator, List<Text> values) {
        texts.key(key);
        out.append(operator).append('(');
        String between = "";
        for (Text value : values) {
            out.append(between);
            texts.value(value);
            between = ", ";
        }
        out.append(')');
    }

    private void exists(Text key) {
        out.append("exists(");
        texts.key(key);
        out.append(')');
    }
}
