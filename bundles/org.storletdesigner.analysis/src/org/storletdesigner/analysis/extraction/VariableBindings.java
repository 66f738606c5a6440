package org.storletdesigner.analysis.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storletdesigner.logic.substitution.Binding;
import org.storletdesigner.logic.substitution.Bindings;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;

/** What the variables of a storlet stand for, as expressions take them. */
public final class VariableBindings {
    private VariableBindings() { }

    /** The values of a placed storlet: those bound, else the defaults. */
    public static Bindings of(Storlet storlet) {
        return bindings(BoundVariable.of(storlet));
    }

    /** The defaults of a definition. */
    public static Bindings ofDefaults(StorletDefinition definition) {
        return bindings(definition.getVariables().stream().map(each ->
                BoundVariable.of(each, each.getDefaultValues())).toList());
    }

    static Bindings bindings(List<BoundVariable> variables) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        variables.forEach(each -> bindings.put(each.name(), new Binding(each.kind(), each.values())));
        return new Bindings(bindings);
    }
}
