package org.storletdesigner.logic.substitution;

import java.util.Collections;
import java.util.Set;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Trigger;
import org.storletdesigner.logic.syntax.PatternCheck;

/**
 * Replaces the variables of trees by their values. An atom with lists becomes one atom for each position of the
 * lists, joined by {@code ||}. Thread-safe; linear in the result.
 */
public final class Substitution {
    private Substitution() { }

    public static Substituted<Expression> expression(Expression expression, Bindings bindings) {
        return expression(expression, bindings, PatternCheck.REGULAR);
    }

    public static Substituted<Trigger> trigger(Trigger trigger, Bindings bindings) {
        Filling filling = new Filling(bindings, PatternCheck.REGULAR);
        Expression appear = filling.fill(trigger.appear());
        return filling.result(new Trigger(appear, filling.fill(trigger.disappear())));
    }

    public static Substituted<Output> output(Output output, Bindings bindings) {
        Filling filling = new Filling(bindings, PatternCheck.REGULAR);
        return filling.result(switch (output) {
            case Output.None none -> none;
            case Output.Delete delete -> delete;
            case Output.Write(boolean fresh, Expression written) -> new Output.Write(fresh, filling.fill(written));
        });
    }

    /** The names of the variables in order of appearance. */
    public static Set<String> variables(Expression expression) {
        return Collections.unmodifiableSet(new VariableFinder().visit(expression).names());
    }

    /** The names of the variables in order of appearance. */
    public static Set<String> variables(Trigger trigger) {
        VariableFinder finder = new VariableFinder().visit(trigger.appear()).visit(trigger.disappear());
        return Collections.unmodifiableSet(finder.names());
    }

    /** The names of the variables in order of appearance. */
    public static Set<String> variables(Output output) {
        return switch (output) {
            case Output.None none -> Set.of();
            case Output.Delete delete -> Set.of();
            case Output.Write(boolean fresh, Expression written) -> variables(written);
        };
    }

    static Substituted<Expression> expression(Expression expression, Bindings bindings, PatternCheck check) {
        Filling filling = new Filling(bindings, check);
        return filling.result(filling.fill(expression));
    }
}
