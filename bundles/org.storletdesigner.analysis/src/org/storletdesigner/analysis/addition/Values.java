package org.storletdesigner.analysis.addition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.storletdesigner.analysis.addition.Wish.Direction;
import org.storletdesigner.analysis.keys.KeyDictionary;
import org.storletdesigner.analysis.workflow.Handler;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.Atom;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.logic.limit.BudgetExceeded;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.syntax.Occurrence;
import org.storletdesigner.logic.syntax.Occurrence.Role;
import org.storletdesigner.logic.text.Occurrences;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;

/** Values worth trying for the variables of a definition, the likeliest first. */
final class Values {
    private static final int MOST = 10;

    private final Wish wish;
    private final KeyDictionary known;
    private final Formulas formulas;
    private final List<Atom> atoms;
    private final List<Expression> clauses;

    Values(Wish wish, KeyDictionary known, Formulas formulas) {
        this.wish = wish;
        this.known = known;
        this.formulas = formulas;
        Handler handler = wish.handler();
        Expression suggests = wish.direction() == Direction.TRIGGERS ? handler.condition()
                : handler.output() instanceof Output.Write(boolean fresh, Expression written) ? written
                        : Expression.TRUE;
        atoms = tests(suggests).toList();
        clauses = clauses(suggests).toList();
    }

    private static Stream<Expression> clauses(Expression expression) {
        return expression instanceof Expression.And(List<Expression> operands)
                ? operands.stream().flatMap(Values::clauses) : Stream.of(expression);
    }

    private static Stream<Atom> tests(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> Stream.of();
            case Expression.Not(Expression operand) -> tests(operand);
            case Expression.And(List<Expression> operands) -> operands.stream().flatMap(Values::tests);
            case Expression.Or(List<Expression> operands) -> operands.stream().flatMap(Values::tests);
            case Atom atom -> Stream.of(atom);
        };
    }

    /** For each variable that stands in an expression some lists of values; empty where nothing is known. */
    Map<Variable, List<List<String>>> of(StorletDefinition definition) {
        Map<Variable, List<List<String>>> all = new LinkedHashMap<>();
        for (Variable variable : definition.getVariables()) {
            List<Occurrence> connecting = new ArrayList<>();
            List<Occurrence> others = new ArrayList<>();
            for (HandlerDefinition handler : definition.getHandlers()) {
                boolean writes = wish.direction() == Direction.TRIGGERS;
                collect(variable, Occurrences.inOutput(handler.getOutput()), writes ? connecting : others);
                collect(variable, Occurrences.inTrigger(handler.getTrigger()), writes ? others : connecting);
            }
            if (!connecting.isEmpty() || !others.isEmpty()) {
                all.put(variable, values(variable, connecting, others));
            }
        }
        return all;
    }

    private static void collect(Variable variable, List<Occurrence> occurrences, List<Occurrence> into) {
        occurrences.stream().filter(each -> each.text().parts().contains(new Text.Variable(variable.getName())))
                .forEach(into::add);
    }

    private List<List<String>> values(Variable variable, List<Occurrence> connecting, List<Occurrence> others) {
        Set<List<String>> values = new LinkedHashSet<>();
        if (!variable.getDefaultValues().isEmpty() && connecting.isEmpty()) {
            values.add(List.copyOf(variable.getDefaultValues()));
        }
        Set<String> wanted = new LinkedHashSet<>();
        connecting.forEach(each -> wanted(each, variable).forEach(wanted::add));
        wanted.forEach(each -> values.add(List.of(each)));
        if (!variable.getDefaultValues().isEmpty()) {
            values.add(List.copyOf(variable.getDefaultValues()));
        }
        if (variable.isList() && wanted.size() > 1) {
            values.add(List.copyOf(wanted));
        }
        variable.getAllowedValues().forEach(each -> values.add(List.of(each)));
        Stream.concat(connecting.stream(), others.stream()).flatMap(each -> usual(each, variable))
                .forEach(each -> values.add(List.of(each)));
        return values.stream().filter(each -> isAllowed(each, variable)).limit(MOST).toList();
    }

    private static boolean isAllowed(List<String> values, Variable variable) {
        return variable.getAllowedValues().isEmpty() || variable.getAllowedValues().containsAll(values);
    }

    /** What the other handler's tests suggest for a variable in this place. */
    private Stream<String> wanted(Occurrence place, Variable variable) {
        if (place.role() == Role.KEY) {
            return atoms.stream().map(atom -> atom.key().literal()).distinct()
                    .flatMap(each -> inside(place.text(), each).stream());
        }
        Stream<String> suggested = atoms.stream().filter(atom -> !place.key().isGround()
                || place.key().literal().equalsIgnoreCase(atom.key().literal()))
                .flatMap(atom -> suggested(atom, place, variable));
        return Stream.concat(suggested, atoms.isEmpty() ? Stream.of() : together(place, variable))
                .flatMap(each -> inside(place.text(), each).stream()).filter(each -> fits(each, variable));
    }

    private Stream<String> suggested(Atom atom, Occurrence place, Variable variable) {
        boolean pattern = variable.getKind() == VariableKind.PATTERN && place.role() == Role.PATTERN;
        return switch (atom) {
            case Expression.Equal(Text key, Text value) -> Stream.of(quoted(value.literal(), pattern));
            case Expression.In(Text key, List<Text> values) ->
                    values.stream().map(value -> quoted(value.literal(), pattern));
            case Expression.Matches(Text key, Text own) when pattern -> Stream.of(own.literal());
            case Expression.Compare(Text key, var comparison, Text number) ->
                    Stream.concat(Stream.of(number.literal()), example(atom, pattern));
            case Expression.Matches matches -> example(matches, pattern);
            case Expression.Like like -> example(like, pattern);
            case Expression.Exists exists -> Stream.of();
        };
    }

    /** The shortest value that passes a test, and the shortest that does not. */
    private Stream<String> example(Atom atom, boolean pattern) {
        try {
            return formulas.of(atom) instanceof Formula.Literal(String key, ValueSet values)
                    ? Stream.of(values, values.not()).flatMap(each -> shortest(each))
                            .map(each -> quoted(each, pattern)) : Stream.of();
        } catch (BudgetExceeded e) {
            return Stream.of();
        }
    }

    /** The shortest value that passes all tests of a key together that must hold whatever other keys have. */
    private Stream<String> together(Occurrence place, Variable variable) {
        try {
            ValueSet values = ValueSet.exists();
            for (Expression clause : clauses) {
                if (formulas.of(clause) instanceof Formula.Literal(String key, ValueSet some)
                        && place.key().isGround() && key.equals(place.key().literal())) {
                    values = values.and(some, formulas.limits());
                }
            }
            boolean pattern = variable.getKind() == VariableKind.PATTERN && place.role() == Role.PATTERN;
            return shortest(values).map(each -> quoted(each, pattern));
        } catch (BudgetExceeded e) {
            return Stream.of();
        }
    }

    /** The shortest value that has characters. */
    private Stream<String> shortest(ValueSet values) {
        return values.and(ValueSet.like("?*"), formulas.limits()).shortest().stream();
    }

    /** A pattern for this text alone, where one is asked for. */
    private static String quoted(String text, boolean pattern) {
        return pattern ? text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0") : text;
    }

    /** What the variable must be so that the whole text is this. */
    private static Optional<String> inside(Text text, String whole) {
        if (text.parts().stream().filter(Text.Variable.class::isInstance).count() != 1) {
            return Optional.empty();
        }
        int at = text.parts().getFirst() instanceof Text.Variable ? 0 : 1;
        String before = at == 0 ? "" : ((Text.Literal) text.parts().getFirst()).value();
        String after = text.parts().size() > at + 1 ? ((Text.Literal) text.parts().getLast()).value() : "";
        boolean fits = whole.length() > before.length() + after.length() && whole.startsWith(before)
                && whole.endsWith(after);
        return fits ? Optional.of(whole.substring(before.length(), whole.length() - after.length())) : Optional.empty();
    }

    private static boolean fits(String value, Variable variable) {
        return variable.getKind() != VariableKind.NUMBER || value.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    }

    /** The constants that the container knows for the key beside which a variable stands. */
    private Stream<String> usual(Occurrence place, Variable variable) {
        boolean pattern = variable.getKind() == VariableKind.PATTERN && place.role() == Role.PATTERN;
        return place.role() == Role.KEY || !place.key().isGround() ? Stream.of()
                : known.constants(place.key().literal()).stream().map(each -> quoted(each, pattern))
                        .flatMap(each -> inside(place.text(), each).stream()).filter(each -> fits(each, variable));
    }
}
