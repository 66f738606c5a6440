package org.storletdesigner.app.addition.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.storletdesigner.app.addition.AdditionMessages;
import org.storletdesigner.model.Variable;

/** Where the value of one variable is typed or chosen. What is left empty has the default. */
final class VariableField {
    private static final int LIST_HEIGHT = 54;

    private final Variable variable;
    private final Control control;
    private final ControlDecoration decoration;

    VariableField(Composite parent, Variable variable, Runnable changed) {
        this.variable = variable;
        Label label = new Label(parent, SWT.NONE);
        label.setText(variable.getName() + ":");
        label.setToolTipText(variable.getDescription());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        control = variable.isList() || variable.getAllowedValues().isEmpty() ? text(parent) : combo(parent);
        control.setToolTipText(tooltip());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0)
                .hint(160, variable.isList() ? LIST_HEIGHT : SWT.DEFAULT).applyTo(control);
        control.addListener(SWT.Modify, event -> changed.run());
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault()
                .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        decoration.hide();
        describe(parent);
    }

    private Text text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | (variable.isList() ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE));
        text.setMessage(NLS.bind(AdditionMessages.defaultIs, String.join(", ", defaults())));
        if (defaults().isEmpty()) {
            text.setMessage(AdditionMessages.needed);
        }
        if (variable.isList()) {
            text.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true; // a tab leads on; lines are what parts values
                }
            });
        }
        return text;
    }

    private Combo combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(variable.getAllowedValues().toArray(String[]::new));
        if (defaults().size() == 1) {
            combo.setText(defaults().getFirst());
        }
        return combo;
    }

    private void describe(Composite parent) {
        Label description = new Label(parent, SWT.WRAP);
        description.setText(hint());
        description.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).indent(8, 4).applyTo(description);
    }

    private String hint() {
        String kind = switch (variable.getKind()) {
            case TEXT -> "";
            case NUMBER -> AdditionMessages.number;
            case PATTERN -> AdditionMessages.pattern;
        };
        String list = variable.isList() ? AdditionMessages.oneOnEachLine : "";
        return String.join(" · ", List.of(variable.getDescription(), kind, list).stream()
                .filter(part -> !part.isEmpty()).toList());
    }

    private String tooltip() {
        String allowed = variable.getAllowedValues().isEmpty() ? ""
                : "\n" + NLS.bind(AdditionMessages.allowed, String.join(", ", variable.getAllowedValues()));
        return (hint() + allowed).strip();
    }

    private List<String> defaults() {
        return variable.getDefaultValues();
    }

    String name() {
        return variable.getName();
    }

    /** What was typed; empty where the default holds. */
    List<String> values() {
        String typed = control instanceof Text text ? text.getText() : ((Combo) control).getText();
        List<String> values = variable.isList() ? typed.lines().filter(line -> !line.isEmpty()).toList()
                : typed.isEmpty() ? List.of() : List.of(typed);
        return values.equals(defaults()) ? List.of() : values;
    }

    /** Fills in values. */
    void show(List<String> values) {
        String typed = values.equals(defaults()) && control instanceof Text ? ""
                : String.join(variable.isList() ? "\n" : ", ", values);
        if (control instanceof Text text) {
            text.setText(typed);
        } else {
            ((Combo) control).setText(typed);
        }
    }

    /** Shows beside the field what is wrong. */
    void tell(Optional<String> fault) {
        fault.ifPresentOrElse(sentence -> {
            decoration.setDescriptionText(sentence);
            decoration.show();
        }, decoration::hide);
    }

    void setFocus() {
        control.setFocus();
    }
}
