package org.storletdesigner.analysis.words;

import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.text.Printer;
import org.storletdesigner.logic.verdict.PartialState;

/** What is said of an object, as the expression that people would write for it. */
public final class States {
    private States() { }

    /** The expression, or {@code anything} where nothing is said. */
    public static String text(PartialState state) {
        List<Expression> tests = state.values().entrySet().stream().map(States::test).toList();
        return tests.isEmpty() ? "anything" : Printer.print(Expression.all(tests));
    }

    private static Expression test(Map.Entry<String, String> entry) {
        Text key = Text.of(entry.getKey());
        return entry.getValue() == null ? new Expression.Not(new Expression.Exists(key))
                : new Expression.Equal(key, Text.of(entry.getValue()));
    }
}
