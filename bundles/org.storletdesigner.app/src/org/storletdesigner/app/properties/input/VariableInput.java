package org.storletdesigner.app.properties.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.storletdesigner.analysis.extraction.VariableCheck;
import org.storletdesigner.app.expression.TextUndo;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.editor.figures.Scheme;
import org.storletdesigner.model.Binding;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Variable;

/** Where the values of one variable are typed, or chosen; what is left empty has the default. */
public final class VariableInput {
    private static final int LIST_HEIGHT = 64;

    /** Makes the values those of the variable. */
    public interface Bind {
        void values(String label, Variable variable, List<String> values);
    }

    private final Variable variable;
    private final Bind bind;
    private final Label description;
    private TextInput text;
    private CCombo choice;
    private Storlet storlet;

    public VariableInput(TabbedPropertySheetWidgetFactory toolkit, Composite around, Variable variable, Bind bind,
            Runnable resized) {
        this.variable = variable;
        this.bind = bind;
        Label name = toolkit.createLabel(around, variable.getName().replace("&", "&&") + ":");
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 3).applyTo(name);
        Composite column = toolkit.createComposite(around);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(column);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(column);
        if (variable.getAllowedValues().isEmpty() || variable.isList()) {
            createText(toolkit, column, resized);
        } else {
            createChoice(toolkit, column);
        }
        description = toolkit.createLabel(column, "", SWT.WRAP);
        description.setForeground(Scheme.on(around.getBackground()).faint());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(description);
        Inputs.tell(description, explanation());
    }

    private void createText(TabbedPropertySheetWidgetFactory toolkit, Composite column, Runnable resized) {
        int style = variable.isList() ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE;
        text = new TextInput(toolkit, column, style, typed -> bind(values(typed)))
                .checkedBy(this::fault, false).onResize(resized);
        text.field().setMessage(placeholder());
        TextUndo.nameFor(text.field(), variable.getName());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        if (variable.isList()) {
            GridDataFactory.fillDefaults().grab(true, false).hint(60, LIST_HEIGHT).applyTo(text.field());
        }
    }

    /** The allowed values, after the default in words: choosing that takes the own value back. */
    private void createChoice(TabbedPropertySheetWidgetFactory toolkit, Composite column) {
        choice = Inputs.combo(toolkit, column);
        choice.add(placeholder());
        variable.getAllowedValues().forEach(choice::add);
        choice.setVisibleItemCount(12);
        choice.addListener(SWT.Selection, event -> bind(choice.getSelectionIndex() <= 0 ? List.of()
                : List.of(choice.getText())));
        TextUndo.nameFor(choice, variable.getName());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(choice);
    }

    private String placeholder() {
        return variable.getDefaultValues().isEmpty() ? PropertyMessages.needed
                : NLS.bind(PropertyMessages.defaultIs, String.join(", ", variable.getDefaultValues()));
    }

    private String explanation() {
        String told = variable.getDescription();
        if (!variable.isList()) {
            return told;
        }
        String allowed = variable.getAllowedValues().isEmpty() ? "" : ": " + String.join(", ",
                variable.getAllowedValues());
        return told + (told.isEmpty() ? "" : ". ") + PropertyMessages.listHint + allowed;
    }

    /** What is typed as values: each line of a list that is not empty; a single value as it is. */
    private List<String> values(String typed) {
        return variable.isList() ? typed.lines().filter(line -> !line.isEmpty()).toList()
                : typed.isEmpty() ? List.of() : List.of(typed);
    }

    private Optional<String> fault(String typed) {
        List<String> values = values(typed);
        if (values.isEmpty()) {
            return variable.getDefaultValues().isEmpty() ? Optional.of(PropertyMessages.needed) : Optional.empty();
        }
        String told = VariableCheck.faults(variable, values).stream()
                .map(fault -> variable.getName() + " " + fault).collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private void bind(List<String> values) {
        bind.values(NLS.bind(PropertyMessages.editBind, storlet.getName(), variable.getName()), variable, values);
    }

    public void show(Storlet placed) {
        storlet = placed;
        List<String> bound = placed.getBindings().stream().filter(each -> each.getVariable() == variable).findFirst()
                .map(Binding::getValues).<List<String>>map(List::copyOf).orElse(List.of());
        if (text != null) {
            text.show(String.join("\n", bound));
        } else {
            choose(bound);
        }
    }

    /** A value that is not allowed is shown all the same: the document has it. */
    private void choose(List<String> bound) {
        if (bound.isEmpty()) {
            choice.select(0);
        } else {
            choice.setText(String.join(", ", bound));
        }
        String told = fault(bound.isEmpty() ? "" : bound.getFirst()).orElse("");
        Inputs.tell(description, told.isEmpty() ? explanation() : told);
        Scheme scheme = Scheme.on(description.getBackground());
        description.setForeground(told.isEmpty() ? scheme.faint() : scheme.error());
    }
}
