package org.storletdesigner.logic.assist;

import java.util.List;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.text.Occurrences;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;

/** The places of a workflow in which an expression stands, and what may be written there. */
public enum ExpressionKind {
    TRIGGER, OUTPUT, CONDITION, SOURCE;

    /** Reads a text as such an expression; an empty output writes nothing, an empty condition always holds. */
    public ParseResult<?> parse(String text) {
        if (text.isBlank() && mayBeEmpty()) {
            return new ParseResult.Parsed<>(Expression.TRUE);
        }
        return switch (this) {
            case TRIGGER -> Parser.trigger(text);
            case CONDITION -> Parser.expression(text);
            case OUTPUT, SOURCE -> Parser.output(text);
        };
    }

    /** Whether nothing at all may stand there. */
    public boolean mayBeEmpty() {
        return this == OUTPUT || this == CONDITION;
    }

    /** Whether it says what is written, not when something fires. */
    public boolean writes() {
        return this == OUTPUT || this == SOURCE;
    }

    /** Whether variables may stand in it. */
    public boolean hasVariables() {
        return this != SOURCE;
    }

    /** Where its keys and values stand; none in a text that cannot be read. */
    List<Occurrence> occurrences(String text) {
        return switch (this) {
            case TRIGGER -> Occurrences.inTrigger(text);
            case CONDITION -> Occurrences.inExpression(text);
            case OUTPUT, SOURCE -> Occurrences.inOutput(text);
        };
    }
}
