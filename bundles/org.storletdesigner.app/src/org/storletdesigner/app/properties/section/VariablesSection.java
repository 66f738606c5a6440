package org.storletdesigner.app.properties.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.VariableInput;
import org.storletdesigner.model.Handler;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Variable;
import org.storletdesigner.model.design.Storlets;

/** The variables of a storlet: what somebody who only uses it fills in. */
public class VariablesSection<T> extends DesignSection<T> {
    /** The variables of the storlet that is selected. */
    public static final class OfStorlet extends VariablesSection<Storlet> {
        public OfStorlet() {
            super(Storlet.class, storlet -> storlet);
        }
    }

    /** The variables of the storlet whose handler is selected. */
    public static final class OfHandler extends VariablesSection<Handler> {
        public OfHandler() {
            super(Handler.class, Storlets::of);
        }
    }

    private final Function<T, Storlet> storlet;
    private final List<VariableInput> inputs = new ArrayList<>();
    private Composite rows;
    private StorletDefinition shown;
    private List<Variable> variables = List.of();

    VariablesSection(Class<T> type, Function<T, Storlet> storlet) {
        super(type);
        this.storlet = storlet;
    }

    @Override
    void fill(Composite around) {
        rows = getWidgetFactory().createComposite(around, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(rows);
    }

    @Override
    void show(T object) {
        StorletDefinition definition = storlet.apply(object).getDefinition();
        if (definition != shown || !variables.equals(definition.getVariables())) {
            shown = definition;
            variables = List.copyOf(definition.getVariables());
            build();
        }
        inputs.forEach(input -> input.show(storlet.apply(object)));
        reflow();
    }

    private void build() {
        for (var child : rows.getChildren()) {
            child.dispose();
        }
        inputs.clear();
        if (variables.isEmpty()) {
            new Inputs(getWidgetFactory(), rows).words(PropertyMessages.noVariables);
        }
        variables.forEach(variable -> inputs.add(new VariableInput(getWidgetFactory(), rows, variable, this::bind,
                this::reflow)));
    }

    private void bind(String label, Variable variable, List<String> values) {
        Optional<Storlet> placed = subject().map(storlet);
        placed.ifPresent(each -> edit(label, () -> Storlets.bind(each, variable.getName(), values)));
    }
}
