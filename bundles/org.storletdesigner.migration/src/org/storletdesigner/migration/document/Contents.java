package org.storletdesigner.migration.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.DefinitionUpdate;
import org.storletdesigner.model.design.Digests;

/** What a placed storlet says, apart from ids and from where it stands on the diagram. */
record Contents(String name, boolean disabled, String definition, Map<String, List<String>> bindings,
        List<Placed> handlers) {
    record Placed(String name, boolean disabled, String extra) {
        static Placed of(Handler handler) {
            return new Placed(handler.getDefinition().getName(), handler.isDisabled(), handler.getExtraCondition());
        }
    }

    static Contents of(Storlet storlet) {
        Map<String, List<String>> bindings = new LinkedHashMap<>();
        for (Binding binding : storlet.getBindings()) {
            bindings.put(binding.getVariable().getName(), List.copyOf(binding.getValues()));
        }
        return new Contents(storlet.getName(), storlet.isDisabled(), Digests.of(storlet.getDefinition()), bindings,
                storlet.getHandlers().stream().map(Placed::of).toList());
    }

    static boolean areSame(Storlet one, Storlet other) {
        return of(one).equals(of(other));
    }

    /** What is another in the second, a clause each. */
    static List<String> differences(Storlet before, Storlet after) {
        Contents old = of(before);
        Contents now = of(after);
        List<String> told = new ArrayList<>();
        if (old.disabled != now.disabled) {
            told.add(now.disabled ? "it is disabled" : "it is enabled");
        }
        told.addAll(DefinitionUpdate.differences(before.getDefinition(), after.getDefinition()));
        tellBindings(old.bindings, now.bindings, told);
        tellHandlers(old.handlers, now.handlers, told);
        return told;
    }

    private static void tellBindings(Map<String, List<String>> old, Map<String, List<String>> now, List<String> told) {
        Set<String> variables = new LinkedHashSet<>(now.keySet());
        variables.addAll(old.keySet());
        variables.stream().filter(variable -> !old.getOrDefault(variable, List.of())
                .equals(now.getOrDefault(variable, List.of()))).forEach(variable ->
                told.add("variable " + variable + " is " + shown(now.getOrDefault(variable, List.of()))));
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "unbound" : String.join(", ", values);
    }

    private static void tellHandlers(List<Placed> old, List<Placed> now, List<String> told) {
        for (Placed handler : now) {
            old.stream().filter(each -> each.name.equals(handler.name)).findFirst().ifPresent(each -> {
                if (each.disabled != handler.disabled) {
                    told.add(handler.name + (handler.disabled ? " is disabled" : " is enabled"));
                }
                if (!each.extra.equals(handler.extra)) {
                    told.add("the extra condition of " + handler.name + " is " + (handler.extra.isBlank() ? "gone"
                            : handler.extra));
                }
            });
        }
    }
}
