package org.storletdesigner.logic.substitution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

/** Collects the names of variables in the order in which they appear. */
final class VariableFinder {
    private final Set<String> names = new LinkedHashSet<>();

    Set<String> names() {
        return names;
    }

    VariableFinder visit(Expression expression) {
        switch (expression) {
            case Constant constant -> { } // has no texts
            case Not(Expression operand) -> visit(operand);
            case And(List<Expression> operands) -> operands.forEach(this::visit);
            case Or(List<Expression> operands) -> operands.forEach(this::visit);
            case Equal(Text key, Text value) -> visit(List.of(key, value));
            case Like(Text key, Text glob) -> visit(List.of(key, glob));
            case Matches(Text key, Text pattern) -> visit(List.of(key, pattern));
            case Compare(Text key, var comparison, Text number) -> visit(List.of(key, number));
            case Exists(Text key) -> visit(List.of(key));
            case In(Text key, List<Text> values) -> visit(List.of(key)).visit(values);
        }
        return this;
    }

    VariableFinder visit(List<Text> texts) {
        for (Text text : texts) {
            for (Text.Part part : text.parts()) {
                if (part instanceof Text.Variable(String name)) {
                    names.add(name);
                }
            }
        }
        return this;
    }
}
