package org.storletdesigner.analysis.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.storletdesigner.logic.expression.Text;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.design.Storlets;

/**
 * What variables stand for in one placed storlet; in a definition that is not placed, their defaults.
 *
 * @param storlet empty for a definition that is not placed
 */
record Scope(StorletDefinition definition, Optional<Storlet> storlet) {
    static List<Scope> all(Workflow document) {
        List<Scope> all = new ArrayList<>();
        for (StorletDefinition definition : document.getDefinitions()) {
            List<Scope> placed = document.getStorlets().stream().filter(each -> each.getDefinition() == definition)
                    .map(each -> new Scope(definition, Optional.of(each))).toList();
            all.addAll(placed.isEmpty() ? List.of(new Scope(definition, Optional.empty())) : placed);
        }
        return all;
    }

    boolean isOf(Storlet wanted) {
        return storlet.isPresent() && storlet.get() == wanted;
    }

    String name() {
        return storlet.map(Storlet::getName).orElse(definition.getName());
    }

    Stream<Variable> variables() {
        return definition.getVariables().stream();
    }

    Optional<Variable> variable(String name) {
        return variables().filter(each -> name.equals(each.getName())).findFirst();
    }

    /** The binding that gives a variable its values; empty where its defaults do. */
    Optional<Binding> binding(Variable variable) {
        return storlet.stream().flatMap(each -> each.getBindings().stream())
                .filter(each -> each.getVariable() == variable && !each.getValues().isEmpty()).findFirst();
    }

    List<String> values(Variable variable) {
        return storlet.map(each -> Storlets.values(each, variable)).orElseGet(() ->
                List.copyOf(variable.getDefaultValues()));
    }

    private List<String> values(String variable) {
        return variable(variable).map(this::values).orElse(List.of());
    }

    /** How many values a text has here: one, or as many as its longest list; none where a variable has no value. */
    int length(Text text) {
        return text.parts().stream().mapToInt(part -> switch (part) {
            case Text.Literal literal -> 1;
            case Text.Variable(String name) -> values(name).size();
        }).reduce(1, (one, other) -> one == 0 || other == 0 ? 0 : Math.max(one, other));
    }

    /** The value of a text at a position of its lists; a single value stands at all positions. */
    String at(Text text, int position) {
        StringBuilder out = new StringBuilder();
        for (Text.Part part : text.parts()) {
            out.append(switch (part) {
                case Text.Literal(String characters) -> characters;
                case Text.Variable(String name) -> at(values(name), position);
            });
        }
        return out.toString();
    }

    private static String at(List<String> values, int position) {
        return values.get(Math.min(position, values.size() - 1));
    }

    /** All values of a text here. */
    List<String> expanded(Text text) {
        return IntStream.range(0, length(text)).mapToObj(position -> at(text, position)).toList();
    }

    /** The variable, if a text is nothing but one. */
    static Optional<String> wholeVariable(Text text) {
        return text.parts().size() == 1 && text.parts().getFirst() instanceof Text.Variable(String name)
                ? Optional.of(name) : Optional.empty();
    }

    static boolean names(Text text, String variable) {
        return text.parts().contains(new Text.Variable(variable));
    }
}
