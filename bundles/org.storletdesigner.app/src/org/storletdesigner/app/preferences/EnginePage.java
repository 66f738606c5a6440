package org.storletdesigner.app.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What one question to the engine may cost before its answer is "undecided". */
public final class EnginePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int FEWEST = 100;
    private static final int MOST_STATES = 10_000_000;

    public EnginePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(SettingsStore.create());
        setDescription(SettingsMessages.engine);
    }

    @Override
    protected void createFieldEditors() {
        addField(number(Preferences.STATES, SettingsMessages.states, MOST_STATES));
        addField(number(Preferences.STEPS, SettingsMessages.steps, Integer.MAX_VALUE));
    }

    private IntegerFieldEditor number(String key, String label, int most) {
        IntegerFieldEditor number = new IntegerFieldEditor(key, label, getFieldEditorParent(), 10);
        number.setValidRange(FEWEST, most);
        return number;
    }
}
