package org.storletdesigner.analysis.extraction;

import java.util.List;
import java.util.Locale;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.expression.Trigger;

/** Writes all keys of ground expressions in lower case, for stores that do not tell {@code Type} from {@code type}. */
public final class KeyFolding {
    private KeyFolding() { }

    public static Trigger fold(Trigger trigger) {
        return new Trigger(fold(trigger.appear()), fold(trigger.disappear()));
    }

    public static Output fold(Output output) {
        return switch (output) {
            case Output.None none -> none;
            case Output.Delete delete -> delete;
            case Output.Write(boolean fresh, Expression expression) -> new Output.Write(fresh, fold(expression));
        };
    }

    public static Expression fold(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant;
            case Expression.Not(Expression operand) -> new Expression.Not(fold(operand));
            case Expression.And(List<Expression> operands) -> new Expression.And(each(operands));
            case Expression.Or(List<Expression> operands) -> new Expression.Or(each(operands));
            case Expression.Equal(Text key, Text value) -> new Expression.Equal(fold(key), value);
            case Expression.Like(Text key, Text glob) -> new Expression.Like(fold(key), glob);
            case Expression.Matches(Text key, Text pattern) -> new Expression.Matches(fold(key), pattern);
            case Expression.Compare(Text key, var comparison, Text number) ->
                    new Expression.Compare(fold(key), comparison, number);
            case Expression.In(Text key, List<Text> values) -> new Expression.In(fold(key), values);
            case Expression.Exists(Text key) -> new Expression.Exists(fold(key));
        };
    }

    private static List<Expression> each(List<Expression> operands) {
        return operands.stream().map(KeyFolding::fold).toList();
    }

    private static Text fold(Text key) {
        return Text.of(key.literal().toLowerCase(Locale.ROOT));
    }
}
