package org.storletdesigner.analysis.extraction;

import java.util.List;
import org.storletdesigner.logic.substitution.Binding;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.VariableKind;
import org.storletdesigner.model.design.Storlets;

/** A variable of a placed storlet with the values that it stands for. */
record BoundVariable(String name, Binding.Kind kind, boolean list, List<String> allowed, List<String> values) {
    BoundVariable {
        allowed = List.copyOf(allowed);
        values = List.copyOf(values);
    }

    static List<BoundVariable> of(Storlet storlet) {
        return storlet.getDefinition().getVariables().stream().map(variable -> of(storlet, variable)).toList();
    }

    private static BoundVariable of(Storlet storlet, Variable variable) {
        return of(variable, Storlets.values(storlet, variable));
    }

    static BoundVariable of(Variable variable, List<String> values) {
        return new BoundVariable(variable.getName(), kind(variable.getKind()), variable.isList(),
                variable.getAllowedValues(), values);
    }

    private static Binding.Kind kind(VariableKind kind) {
        return switch (kind) {
            case TEXT -> Binding.Kind.TEXT;
            case NUMBER -> Binding.Kind.NUMBER;
            case PATTERN -> Binding.Kind.PATTERN;
        };
    }
}
