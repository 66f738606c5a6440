package org.storletdesigner.logic.substitution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.logic.expression.Comparison;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Expression.And;
import org.storletdesigner.logic.expression.Expression.Atom;
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
import org.storletdesigner.logic.syntax.Characters;
import org.storletdesigner.logic.syntax.NumberSyntax;
import org.storletdesigner.logic.syntax.PatternCheck;
import org.storletdesigner.logic.text.Problem;

/** One substitution: walks a tree, and collects what goes wrong on the way. */
final class Filling {
    private final Bindings bindings;
    private final PatternCheck check;
    private final ListLengths lengths;
    private final Set<Problem> problems = new LinkedHashSet<>();

    Filling(Bindings bindings, PatternCheck check) {
        this.bindings = bindings;
        this.check = check;
        this.lengths = new ListLengths(bindings);
    }

    <T> Substituted<T> result(T value) {
        return problems.isEmpty() ? new Substituted.Ground<>(value) : new Substituted.Failed<>(List.copyOf(problems));
    }

    /** The ground expression; means nothing once there are problems. */
    Expression fill(Expression expression) {
        return switch (expression) {
            case Constant constant -> constant;
            case Not(Expression operand) -> new Not(fill(operand));
            case And(List<Expression> operands) -> new And(operands.stream().map(this::fill).toList());
            case Or(List<Expression> operands) -> new Or(operands.stream().map(this::fill).toList());
            case Atom atom -> atom(atom);
        };
    }

    private Expression atom(Atom atom) {
        Set<String> names = new VariableFinder().visit(atom).names();
        if (names.isEmpty()) {
            return atom;
        }
        List<Problem> found = names.stream().flatMap(this::problem).toList();
        problems.addAll(found);
        return found.isEmpty() ? bound(atom) : atom;
    }

    private Stream<Problem> problem(String name) {
        if (!bindings.isBound(name)) {
            return Stream.of(new Problem.Unbound(name));
        }
        Binding binding = bindings.of(name);
        return binding.values().stream().flatMap(value -> flaw(binding.kind(), value).stream())
                .map(flaw -> new Problem.Bad(name, flaw));
    }

    private static Optional<String> flaw(Binding.Kind kind, String value) {
        if (Characters.firstLone(value) >= 0) {
            return Optional.of("holds half a surrogate pair, which is not a character");
        }
        return kind == Binding.Kind.NUMBER ? notANumber(value) : Optional.empty();
    }

    private static Optional<String> notANumber(String value) {
        return NumberSyntax.fault(value).map(fault -> "must be a number and is '" + Characters.shorten(value) + "': "
                + fault.message());
    }

    private Expression bound(Atom atom) {
        return switch (atom) {
            case Equal(Text key, Text value) ->
                each(atom, List.of(key, value), i -> new Equal(plain(key, i), plain(value, i)));
            case Like(Text key, Text glob) ->
                each(atom, List.of(key, glob), i -> new GlobFilling(bindings, i).fill(plain(key, i), glob));
            case Matches(Text key, Text pattern) ->
                each(atom, List.of(key, pattern), i -> new Matches(plain(key, i), pattern(pattern, i)));
            case Compare(Text key, Comparison comparison, Text number) ->
                each(atom, List.of(key, number), i -> new Compare(plain(key, i), comparison, number(number, i)));
            case Exists(Text key) -> each(atom, List.of(key), i -> new Exists(plain(key, i)));
            case In(Text key, List<Text> values) -> in(atom, key, values);
        };
    }

    /** The values are alternatives already, so a list among them is spliced in, and only the key is expanded. */
    private Expression in(Atom atom, Text key, List<Text> values) {
        List<Text> all = new ArrayList<>();
        for (Text value : values) {
            attempt(() -> all.addAll(IntStream.range(0, lengths.of(List.of(value)))
                    .mapToObj(i -> plain(value, i)).toList()));
        }
        return all.isEmpty() ? atom : each(atom, List.of(key), i -> new In(plain(key, i), all));
    }

    private Expression each(Atom atom, List<Text> texts, IntFunction<Expression> at) {
        List<Expression> atoms = new ArrayList<>();
        attempt(() -> {
            int length = lengths.of(texts);
            for (int i = 0; i < length; i++) {
                int position = i;
                attempt(() -> atoms.add(at.apply(position)));
            }
        });
        return atoms.isEmpty() ? atom : Expression.any(atoms);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (BadValue e) {
            problems.add(e.problem());
        }
    }

    private Text plain(Text text, int position) {
        if (text.isGround()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (Text.Part part : text.parts()) {
            out.append(switch (part) {
                case Text.Literal(String characters) -> characters;
                case Text.Variable(String name) -> bindings.of(name).at(position);
            });
        }
        return Text.of(out.toString());
    }

    private Text pattern(Text pattern, int position) {
        if (pattern.isGround()) {
            return pattern;
        }
        String filled = new PatternFilling(check).fill(pattern, bindings, position);
        check.fault(filled).ifPresent(fault -> {
            throw new BadValue(firstVariable(pattern), "makes the pattern '" + Characters.shorten(filled)
                    + "' unusable: " + fault.message());
        });
        return Text.of(filled);
    }

    private Text number(Text number, int position) {
        Text filled = plain(number, position);
        if (!number.isGround()) {
            notANumber(filled.literal()).ifPresent(flaw -> {
                throw new BadValue(firstVariable(number), flaw);
            });
        }
        return filled;
    }

    private static String firstVariable(Text text) {
        return new VariableFinder().visit(List.of(text)).names().iterator().next();
    }
}
