package org.storletdesigner.app.properties.section;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.storletdesigner.app.properties.PropertyMessages;
import org.storletdesigner.app.properties.input.Inputs;
import org.storletdesigner.app.properties.input.TextInput;
import org.storletdesigner.model.Firing;
import org.storletdesigner.model.Keys;
import org.storletdesigner.model.Workflow;
import org.storletdesigner.model.Writing;

/** The name of a workflow, and what its store does. */
public final class WorkflowSection extends DesignSection<Workflow> {
    private TextInput name;
    private CCombo firing;
    private CCombo writing;
    private CCombo keys;

    public WorkflowSection() {
        super(Workflow.class);
    }

    @Override
    void fill(Composite around) {
        Inputs inputs = new Inputs(getWidgetFactory(), around);
        name = inputs.text(PropertyMessages.name, text -> subject().ifPresent(workflow ->
                edit(NLS.bind(PropertyMessages.editRename, workflow.getName()), () -> workflow.setName(text))));
        firing = inputs.choice(PropertyMessages.firing, chosen -> subject().ifPresent(workflow ->
                edit(PropertyMessages.editFiring, () -> workflow.setFiring(Firing.values()[chosen]))),
                PropertyMessages.firingOnChange, PropertyMessages.firingEveryWrite);
        writing = inputs.choice(PropertyMessages.writing, chosen -> subject().ifPresent(workflow ->
                edit(PropertyMessages.editWriting, () -> workflow.setWriting(Writing.values()[chosen]))),
                PropertyMessages.writingMerge, PropertyMessages.writingReplace);
        keys = inputs.choice(PropertyMessages.keys, chosen -> subject().ifPresent(workflow ->
                edit(PropertyMessages.editKeys, () -> workflow.setKeys(Keys.values()[chosen]))),
                PropertyMessages.keysExact, PropertyMessages.keysFolded);
        firing.setToolTipText(PropertyMessages.firingTooltip);
        writing.setToolTipText(PropertyMessages.writingTooltip);
        keys.setToolTipText(PropertyMessages.keysTooltip);
    }

    @Override
    void show(Workflow workflow) {
        name.show(workflow.getName());
        firing.select(workflow.getFiring().ordinal());
        writing.select(workflow.getWriting().ordinal());
        keys.select(workflow.getKeys().ordinal());
    }
}
