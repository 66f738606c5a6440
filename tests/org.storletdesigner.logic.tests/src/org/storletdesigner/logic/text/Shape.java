package org.storletdesigner.logic.text;

import java.util.List;
import java.util.stream.Collectors;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Compare;
import org.storletdesigner.logic.expression.Expression.Constant;
import org.storletdesigner.logic.expression.Expression.Equal;
import org.storletdesigner.logic.expression.Expression.Exists;
import org.storletdesigner.logic.expression.Expression.In;
import org.storletdesigner.logic.expression.Expression.Like;
import org.storletdesigner.logic.expression.Expression.Matches;
import org.storletdesigner.logic.expression.Expression.Not;
import org.storletdesigner.logic.expression.Expression.Or;
import org.storletdesigner.logic.expression.Text;

/** Writes a tree as nested calls, so that tables can say which tree they expect without using the printer. */
final class Shape {
    private Shape() { }

    static String of(Expression expression) {
        return switch (expression) {
            case Constant(boolean value) -> String.valueOf(value);
            case Not(Expression operand) -> "not(" + of(operand) + ")";
            case And(List<Expression> operands) -> "and(" + all(operands) + ")";
            case Or(List<Expression> operands) -> "or(" + all(operands) + ")";
            case Equal(Text key, Text value) -> of(key) + "=" + of(value);
            case Like(Text key, Text glob) -> of(key) + " like " + of(glob);
            case Matches(Text key, Text pattern) -> of(key) + "~" + of(pattern);
            case Compare(Text key, var comparison, Text number) -> of(key) + comparison.sign() + of(number);
            case Exists(Text key) -> "exists " + of(key);
            case In(Text key, List<Text> values) ->
                of(key) + " in " + values.stream().map(Shape::of).collect(Collectors.joining(" "));
        };
    }

    private static String all(List<Expression> operands) {
        return operands.stream().map(Shape::of).collect(Collectors.joining(", "));
    }

    static String of(Text text) {
        return text.parts().stream().map(part -> switch (part) {
            case Text.Literal(String value) -> "'" + value + "'";
            case Text.Variable(String name) -> "<" + name + ">";
        }).collect(Collectors.joining("+"));
    }
}
