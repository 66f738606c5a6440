package org.storletdesigner.analysis.repair;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.analysis.workflow.Source;
import org.storletdesigner.analysis.workflow.Workflow;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.expression.Trigger;

/** A workflow in which one name is corrected wherever it stands. */
final class Correction {
    private final Text key;
    private final Optional<Text> value;
    private final Text correction;

    Correction(Repair.CorrectName repair) {
        key = Text.of(repair.key());
        value = repair.value().map(Text::of);
        correction = Text.of(repair.correction());
    }

    Workflow of(Workflow old) {
        return new Workflow(old.name(), old.revision(), old.rules(), each(old.handlers(), this::corrected),
                each(old.sources(), source -> new Source(source.id(), source.name(), corrected(source.output()))),
                each(old.unlinked(), this::corrected), old.rejected(), old.faults(), old.notes(), old.expectations(),
                old.permits());
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }

    private Handler corrected(Handler handler) {
        Trigger trigger = new Trigger(corrected(handler.trigger().appear()), corrected(handler.trigger().disappear()));
        return new Handler(handler.id(), handler.name(), handler.storlet(), handler.events(), trigger,
                corrected(handler.extra()), corrected(handler.output()));
    }

    private Output corrected(Output output) {
        return switch (output) {
            case Output.None none -> none;
            case Output.Delete delete -> delete;
            case Output.Write(boolean fresh, Expression expression) -> new Output.Write(fresh, corrected(expression));
        };
    }

    private Expression corrected(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant;
            case Expression.Not(Expression operand) -> new Expression.Not(corrected(operand));
            case Expression.And(List<Expression> operands) -> new Expression.And(each(operands, this::corrected));
            case Expression.Or(List<Expression> operands) -> new Expression.Or(each(operands, this::corrected));
            case Expression.Equal(Text name, Text text) -> new Expression.Equal(key(name), value(name, text));
            case Expression.Like(Text name, Text glob) -> new Expression.Like(key(name), glob);
            case Expression.Matches(Text name, Text pattern) -> new Expression.Matches(key(name), pattern);
            case Expression.Compare(Text name, var comparison, Text number) ->
                    new Expression.Compare(key(name), comparison, number);
            case Expression.In(Text name, List<Text> texts) ->
                    new Expression.In(key(name), each(texts, text -> value(name, text)));
            case Expression.Exists(Text name) -> new Expression.Exists(key(name));
        };
    }

    private Text key(Text name) {
        return value.isEmpty() && name.equals(key) ? correction : name;
    }

    private Text value(Text name, Text text) {
        return value.isPresent() && name.equals(key) && text.equals(value.get()) ? correction : text;
    }
}
