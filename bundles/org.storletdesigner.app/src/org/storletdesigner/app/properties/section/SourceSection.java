package org.storletdesigner.app.properties.section;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.expression.ExpressionContext;
import org.storletdesigner.app.expression.ExpressionField;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.ExpressionRows;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.logic.assist.ExpressionKind;
import org.storletdesigner.model.Source;
import org.storletdesigner.model.design.Naming;

/** The name of a source, and what clients write there. */
public final class SourceSection extends DesignSection<Source> {
    private TextInput name;
    private ExpressionField output;

    public SourceSection() {
        super(Source.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        name = inputs.text(PropertyMessages.name, text -> subject().ifPresent(source ->
                edit(NLS.bind(PropertyMessages.editRename, source.getName()), () -> source.setName(text))))
                .checkedBy(text -> subject().flatMap(source ->
                        Naming.fault(source, design().document().getSources(), text)), true)
                .onResize(this::reflow);
        inputs.words(PropertyMessages.output + ":");
        output = new ExpressionField(around, SWT.NONE, ExpressionKind.SOURCE, PropertyMessages.output);
        ExpressionRows.adapt(getWidgetFactory(), output);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(output);
        output.onResize(this::reflow);
        output.onCommit(text -> subject().ifPresent(source ->
                edit(NLS.bind(PropertyMessages.editOutput, source.getName()), () -> source.setOutput(text))));
    }

    @Override
    void show(Source source) {
        name.show(source.getName());
        output.setContext(ExpressionContext.of(design(), source));
        output.show(source, source.getOutput());
    }
}
