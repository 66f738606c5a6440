package org.storletdesigner.model.design;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.ECollections;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.ModelFactory;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.Workflow;

/** Questions about placed storlets, and the ways to place and bind them. */
public final class Storlets {
    private Storlets() { }

    /** Places a definition of the document under a name that is free, with a handler for each of its handlers. */
    public static Storlet place(Workflow workflow, StorletDefinition definition, String name) {
        Storlet storlet = create(definition, name, handler -> Ids.fresh());
        storlet.setId(Ids.fresh());
        workflow.getStorlets().add(storlet);
        return storlet;
    }

    static Storlet create(StorletDefinition definition, String name, Function<HandlerDefinition, String> ids) {
        Storlet storlet = ModelFactory.eINSTANCE.createStorlet();
        storlet.setName(name);
        storlet.setDefinition(definition);
        for (HandlerDefinition each : definition.getHandlers()) {
            storlet.getHandlers().add(create(each, ids.apply(each)));
        }
        return storlet;
    }

    private static Handler create(HandlerDefinition definition, String id) {
        Handler handler = ModelFactory.eINSTANCE.createHandler();
        handler.setId(id);
        handler.setDefinition(definition);
        return handler;
    }

    /**
     * Gives a storlet exactly the handlers that its definition has by now, in that order, and drops bindings of
     * variables that are gone. What stays keeps its id; expectations and permits about what goes are left to the caller.
     */
    public static void align(Storlet storlet) {
        StorletDefinition definition = storlet.getDefinition();
        Map<HandlerDefinition, Handler> placed = new HashMap<>();
        storlet.getHandlers().forEach(handler -> placed.put(handler.getDefinition(), handler));
        ECollections.setEList(storlet.getHandlers(), definition.getHandlers().stream()
                .map(each -> placed.containsKey(each) ? placed.get(each) : create(each, Ids.fresh())).toList());
        storlet.getBindings().removeIf(binding -> !definition.getVariables().contains(binding.getVariable()));
    }

    /** The storlet of this name. */
    public static Optional<Storlet> find(Workflow workflow, String name) {
        return workflow.getStorlets().stream().filter(storlet -> name.equals(storlet.getName())).findFirst();
    }

    /** The storlet in which a handler stands. */
    public static Storlet of(Handler handler) {
        if (handler.eContainer() instanceof Storlet storlet) {
            return storlet;
        }
        throw new IllegalArgumentException("the handler '" + handler.getId() + "' stands in no storlet");
    }

    /**
     * The handler that the definition calls by this name.
     *
     * @throws IllegalArgumentException when it has none
     */
    public static Handler handler(Storlet storlet, String name) {
        return storlet.getHandlers().stream().filter(each -> name.equals(each.getDefinition().getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + storlet.getName() + "' has no handler '" + name + "'"));
    }

    /** Whether neither the handler nor its storlet is switched off. */
    public static boolean isEnabled(Handler handler) {
        return !handler.isDisabled() && !of(handler).isDisabled();
    }

    // ---- variables

    /**
     * Binds a variable of the definition to values; to none at all: unbinds it.
     *
     * @throws IllegalArgumentException when the definition has no such variable
     */
    public static void bind(Storlet storlet, String variable, List<String> values) {
        Variable bound = Definitions.variable(storlet.getDefinition(), variable);
        storlet.getBindings().removeIf(binding -> binding.getVariable() == bound && values.isEmpty());
        if (!values.isEmpty()) {
            Binding binding = binding(storlet, bound).orElseGet(() -> add(storlet, bound));
            binding.getValues().clear();
            binding.getValues().addAll(values);
        }
    }

    private static Binding add(Storlet storlet, Variable variable) {
        Binding binding = ModelFactory.eINSTANCE.createBinding();
        binding.setVariable(variable);
        storlet.getBindings().add(binding);
        return binding;
    }

    private static Optional<Binding> binding(Storlet storlet, Variable variable) {
        return storlet.getBindings().stream().filter(each -> each.getVariable() == variable).findFirst();
    }

    /** What a variable stands for: the values bound, else the defaults; empty when it is unbound. */
    public static List<String> values(Storlet storlet, Variable variable) {
        return binding(storlet, variable).map(Binding::getValues).filter(values -> !values.isEmpty())
                .<List<String>>map(List::copyOf).orElseGet(() -> List.copyOf(variable.getDefaultValues()));
    }

    /** The values of every variable that has some, under its name, in the order of the definition. */
    public static Map<String, List<String>> values(Storlet storlet) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Variable variable : storlet.getDefinition().getVariables()) {
            List<String> values = values(storlet, variable);
            if (!values.isEmpty()) {
                all.put(variable.getName(), values);
            }
        }
        return all;
    }
}
