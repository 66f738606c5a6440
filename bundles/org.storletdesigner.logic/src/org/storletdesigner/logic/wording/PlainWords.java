package org.storletdesigner.logic.wording;

import java.util.List;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;

/**
 * Expressions as people would say them: {@code type = video && size != large} is "type is video and size is not large".
 * Negations are told at the tests, so that nobody has to turn them round. Linear in the expression.
 */
public final class PlainWords {
    private PlainWords() { }

    /** What must hold, as the part of a sentence behind "when". */
    public static String condition(Expression expression) {
        StringBuilder out = new StringBuilder();
        new Phrases(out, TestWords::of).append(expression);
        return out.toString();
    }

    /** When a handler with this trigger fires. */
    public static String trigger(Trigger trigger) {
        boolean appears = !trigger.appear().equals(Expression.TRUE);
        boolean disappears = !trigger.disappear().equals(Expression.FALSE);
        if (!appears && !disappears) {
            return "fires on every write";
        }
        if (trigger.appear().equals(Expression.FALSE)) {
            return "never fires";
        }
        String gone = "when no longer " + quoted(trigger.disappear());
        return "fires " + (!disappears ? "when " + condition(trigger.appear())
                : appears ? "when " + condition(trigger.appear()) + ", and " + gone.substring("when ".length()) : gone);
    }

    private static String quoted(Expression expression) {
        String words = condition(expression);
        return expression instanceof Expression.Atom ? words : "(" + words + ")";
    }

    /** What an extra condition adds to a trigger. */
    public static String extraCondition(Expression expression) {
        if (expression instanceof Expression.Constant(boolean value)) {
            return value ? "adds nothing to the trigger" : "never lets the handler fire";
        }
        return "fires only when, besides, " + condition(expression);
    }

    /** What a handler or a client with this output does, beginning with a verb. */
    public static String output(Output output) {
        return switch (output) {
            case Output.None none -> "writes nothing";
            case Output.Delete delete -> "deletes the object";
            case Output.Write(boolean fresh, Expression written) -> fresh
                    ? "writes another object: " + written(written) : written(written);
        };
    }

    private static String written(Expression expression) {
        if (expression instanceof Expression.Constant(boolean value)) {
            return value ? "writes nothing" : "can write nothing, because nothing satisfies it";
        }
        StringBuilder out = new StringBuilder();
        new Phrases(out, WriteWords::of).append(expression);
        return out + (hasChoice(expression) ? " (one of these, or several)" : "");
    }

    private static boolean hasChoice(Expression expression) {
        return switch (expression) {
            case Expression.Or or -> true;
            case Expression.And(List<Expression> operands) -> operands.stream().anyMatch(PlainWords::hasChoice);
            case Expression.Not(Expression operand) -> hasDenial(operand);
            case Expression.Constant constant -> false;
            case Expression.Atom atom -> false;
        };
    }

    /** Whether a choice is what comes out of denying this. */
    private static boolean hasDenial(Expression expression) {
        return switch (expression) {
            case Expression.And and -> true;
            case Expression.Or(List<Expression> operands) -> operands.stream().anyMatch(PlainWords::hasDenial);
            case Expression.Not(Expression operand) -> hasChoice(operand);
            case Expression.Constant constant -> false;
            case Expression.Atom atom -> false;
        };
    }
}
