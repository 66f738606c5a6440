package org.storletdesigner.app.properties.section;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.design.Naming;

/** The name of a storlet, what it is for, and whether it counts. */
public final class StorletSection extends DesignSection<Storlet> {
    private TextInput name;
    private Button disabled;
    private Label purpose;

    public StorletSection() {
        super(Storlet.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        purpose = inputs.words("");
        name = inputs.text(PropertyMessages.name, text -> subject().ifPresent(storlet ->
                edit(NLS.bind(PropertyMessages.editRename, storlet.getName()), () -> storlet.setName(text))))
                .checkedBy(text -> subject().flatMap(storlet ->
                        Naming.fault(storlet, design().document().getStorlets(), text)), true)
                .onResize(this::reflow);
        disabled = inputs.check(PropertyMessages.disabledStorlet, off -> subject().ifPresent(storlet -> edit(
                NLS.bind(off ? PropertyMessages.editDisable : PropertyMessages.editEnable, storlet.getName()),
                () -> storlet.setDisabled(off))));
    }

    @Override
    void show(Storlet storlet) {
        String description = storlet.getDefinition().getDescription();
        String told = storlet.getDefinition().getName() + (description.isEmpty() ? "" : ": " + description);
        Inputs.tell(purpose, told);
        name.show(storlet.getName());
        disabled.setSelection(storlet.isDisabled());
        reflow();
    }
}
