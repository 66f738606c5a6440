package org.storletdesigner.analysis.check.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.BlockSet;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formula.Literal;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.solver.KeySpace;
import org.storletdesigner.logic.solver.Steps;
import org.storletdesigner.logic.valueset.ValueSet;
import org.storletdesigner.logic.verdict.Effects;
import org.storletdesigner.logic.verdict.Effects.Effect;

/** What outputs write, compared. Throws when that takes more than the limits. Not thread-safe. */
public final class Outputs {
    private static final int MOST_EFFECTS = 2_000;

    /** Two values of one key, {@code null} for absent, that two outputs can give it. */
    record Clash(String key, String one, String other) { }

    private final Formulas formulas;
    private final Map<Output, Map<String, ValueSet>> written = new HashMap<>();

    public Outputs(Formulas formulas) {
        this.formulas = formulas;
    }

    /** For each key that an output can write the values that it can give it, absence included; sorted by key. */
    public Map<String, ValueSet> written(Output output) {
        return written.computeIfAbsent(output, any -> switch (output) {
            case Output.None none -> Map.of();
            case Output.Delete delete -> Map.of();
            case Output.Write(boolean fresh, Expression expression) -> written(formulas.of(expression));
        });
    }

    private Map<String, ValueSet> written(Formula output) {
        return ofSeparateKeys(output).orElseGet(() -> searched(output));
    }

    /**
     * Where no key stands twice all tests can hold together, however they are joined, so that each writes what it
     * allows. Long outputs are of this kind, and need no search.
     */
    private static Optional<Map<String, ValueSet>> ofSeparateKeys(Formula output) {
        Map<String, ValueSet> values = new TreeMap<>();
        for (Literal literal : output.literals()) {
            if (literal.values().isEmpty() || values.put(literal.key(), literal.values()) != null) {
                return Optional.empty();
            }
        }
        return hasConstant(output) ? Optional.empty() : Optional.of(values);
    }

    private static boolean hasConstant(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Literal literal -> false;
            case Formula.All(List<Formula> parts) -> parts.stream().anyMatch(Outputs::hasConstant);
            case Formula.Any(List<Formula> parts) -> parts.stream().anyMatch(Outputs::hasConstant);
        };
    }

    private Map<String, ValueSet> searched(Formula output) {
        KeySpace space = KeySpace.of(List.of(output), formulas);
        Steps steps = new Steps(formulas.limits());
        Map<String, ValueSet> values = new TreeMap<>();
        for (int key = 0; key < space.size(); key++) {
            BlockSet blocks = Effects.values(output, space, key, steps);
            if (!blocks.isEmpty()) {
                values.put(space.key(key), space.domain(key).set(blocks, formulas.limits()));
            }
        }
        return values;
    }

    /** A key of the same object to which two outputs can give different values. */
    Optional<Clash> clash(Output one, Output other) {
        if (!writesSameObject(one) || !writesSameObject(other)) {
            return Optional.empty();
        }
        Map<String, ValueSet> others = written(other);
        return written(one).entrySet().stream().filter(each -> others.containsKey(each.getKey()))
                .flatMap(each -> clash(each.getKey(), each.getValue(), others.get(each.getKey())).stream())
                .findFirst();
    }

    private static boolean writesSameObject(Output output) {
        return output instanceof Output.Write(boolean fresh, Expression expression) && !fresh;
    }

    private Optional<Clash> clash(String key, ValueSet one, ValueSet other) {
        String first = one.shortest().orElse(null);
        Optional<Clash> clash = without(other, first).map(rest -> new Clash(key, first, rest.shortest().orElse(null)));
        return clash.or(() -> without(one, first).map(rest -> new Clash(key, rest.shortest().orElse(null), first)));
    }

    /** The other values of a set, where there are any. */
    private Optional<ValueSet> without(ValueSet values, String value) {
        ValueSet rest = values.and((value == null ? ValueSet.absent() : ValueSet.equalTo(value)).not(),
                formulas.limits());
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Whether two outputs have the same cases: they can write the same values to the same keys of the same objects. */
    boolean areAlike(Output one, Output other) {
        return one.equals(other) || one instanceof Output.Write(boolean fresh, Expression expression)
                && other instanceof Output.Write(boolean otherFresh, Expression otherExpression)
                && fresh == otherFresh && written(one).equals(written(other))
                && haveSameCases(formulas.of(expression), formulas.of(otherExpression));
    }

    private boolean haveSameCases(Formula one, Formula other) {
        KeySpace space = KeySpace.of(List.of(one, other), formulas);
        List<List<BlockSet>> classes = new ArrayList<>();
        for (int key = 0; key < space.size(); key++) {
            int size = space.domain(key).size();
            classes.add(IntStream.range(0, size).mapToObj(block -> BlockSet.only(block, size)).toList());
        }
        return effects(one, space, classes).equals(effects(other, space, classes));
    }

    private Set<Effect> effects(Formula output, KeySpace space, List<List<BlockSet>> classes) {
        return new HashSet<>(Effects.of(output, space, classes, new Steps(formulas.limits()), MOST_EFFECTS));
    }
}
