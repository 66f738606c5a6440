package org.storletdesigner.analysis.check.key;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.storletdesigner.analysis.check.Subject;
import org.storletdesigner.analysis.check.together.Outputs;
import org.storletdesigner.analysis.memory.Memory;
import org.storletdesigner.analysis.memory.Role;
import org.storletdesigner.logic.expression.Expression;
import org.storletdesigner.logic.expression.Output;
import org.storletdesigner.logic.solver.Formula;
import org.storletdesigner.logic.solver.Formula.Literal;
import org.storletdesigner.logic.solver.Formulas;
import org.storletdesigner.logic.valueset.ValueSet;

/** What the cases of outputs write; a key that an output names and that no case writes is not written. */
final class Writings {
    private record Written(Role role) { }

    private final Formulas formulas;
    private final Memory memory;
    private final Outputs outputs;

    Writings(Formulas formulas, Memory memory) {
        this.formulas = formulas;
        this.memory = memory;
        outputs = new Outputs(formulas);
    }

    /** The values that are written to each key, absence included; nothing when that is too hard. */
    Optional<Map<String, ValueSet>> of(Role role, Output output) {
        return Subject.unlessTooHard(() -> memory.recall(new Written(role),
                () -> ofSeparateKeys(output).orElseGet(() -> outputs.written(output))));
    }

    /**
     * Where no key stands twice all tests can hold together, however they are joined, so that each writes what it
     * allows. Long outputs are of this kind, and need no search.
     */
    private Optional<Map<String, ValueSet>> ofSeparateKeys(Output output) {
        if (!(output instanceof Output.Write(boolean fresh, Expression expression))) {
            return Optional.empty();
        }
        Formula formula = formulas.of(expression);
        List<Literal> literals = formula.literals();
        Set<String> met = new HashSet<>();
        if (hasConstant(formula) || !literals.stream().allMatch(each -> met.add(each.key()) && !each.values().isEmpty())) {
            return Optional.empty();
        }
        Map<String, ValueSet> values = new TreeMap<>();
        literals.forEach(each -> values.put(each.key(), each.values()));
        return Optional.of(values);
    }

    private static boolean hasConstant(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Literal literal -> false;
            case Formula.All(List<Formula> parts) -> parts.stream().anyMatch(Writings::hasConstant);
            case Formula.Any(List<Formula> parts) -> parts.stream().anyMatch(Writings::hasConstant);
        };
    }
}
