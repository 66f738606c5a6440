package org.storletdesigner.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.text.ParseResult;
import org.storletdesigner.logic.text.Parser;

/** An expression says something of a key, with these values. */
record Mention(String key, List<String> values) {
    static List<Mention> of(Expression expression) {
        List<Mention> mentions = new ArrayList<>();
        collect(expression, mentions);
        return mentions;
    }

    static List<Mention> of(Output output) {
        return switch (output) {
            case Output.None none -> List.of();
            case Output.Delete delete -> List.of();
            case Output.Write(boolean fresh, Expression expression) -> of(expression);
        };
    }

    /** What a trigger mentions as it is written; nothing where it cannot be read. */
    static List<Mention> inTrigger(String text) {
        return Parser.trigger(text) instanceof ParseResult.Parsed<Trigger>(Trigger trigger)
                ? of(trigger.condition()) : List.of();
    }

    /** What an output mentions as it is written; nothing where it cannot be read. */
    static List<Mention> inOutput(String text) {
        return Parser.output(text) instanceof ParseResult.Parsed<Output>(Output output) ? of(output) : List.of();
    }

    private static void collect(Expression expression, List<Mention> mentions) {
        switch (expression) {
            case Expression.Constant constant -> { }
            case Expression.Not(Expression operand) -> collect(operand, mentions);
            case Expression.And(List<Expression> operands) -> operands.forEach(each -> collect(each, mentions));
            case Expression.Or(List<Expression> operands) -> operands.forEach(each -> collect(each, mentions));
            case Expression.Atom atom -> mentions.add(new Mention(written(atom.key()), values(atom)));
        }
    }

    private static List<String> values(Expression.Atom atom) {
        return switch (atom) {
            case Expression.Equal equal -> List.of(written(equal.value()));
            case Expression.Like like -> List.of(written(like.glob()));
            case Expression.Matches matches -> List.of(written(matches.pattern()));
            case Expression.Compare compare -> List.of(written(compare.number()));
            case Expression.In in -> in.values().stream().map(Mention::written).toList();
            case Expression.Exists exists -> List.of();
        };
    }

    private static String written(Text text) {
        return text.parts().stream().map(part -> switch (part) {
            case Text.Literal(String value) -> value;
            case Text.Variable(String name) -> "${" + name + "}";
        }).collect(Collectors.joining());
    }
}
