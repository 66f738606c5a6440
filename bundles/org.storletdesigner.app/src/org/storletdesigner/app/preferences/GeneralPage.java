package org.storletdesigner.app.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.storletdesigner.app.theme.Theme;

/** Settings of the window: light or dark, recovery copies, what is opened at the start. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    public GeneralPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(SettingsStore.create());
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(Preferences.THEME, SettingsMessages.theme, 3, new String[][] {
            {SettingsMessages.themeSystem, Theme.SYSTEM.word()},
            {SettingsMessages.themeLight, Theme.LIGHT.word()},
            {SettingsMessages.themeDark, Theme.DARK.word()},
        }, getFieldEditorParent(), true));
        addField(seconds());
        addField(new BooleanFieldEditor(Preferences.REOPEN, SettingsMessages.reopen, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.MOTION, SettingsMessages.motion, getFieldEditorParent()));
    }

    private IntegerFieldEditor seconds() {
        IntegerFieldEditor seconds = new IntegerFieldEditor(Preferences.AUTOSAVE_SECONDS, SettingsMessages.autosave,
                getFieldEditorParent());
        seconds.setValidRange(1, Preferences.LONGEST_AUTOSAVE_SECONDS);
        return seconds;
    }

    @Override
    public boolean performOk() {
        Theme before = Theme.chosen();
        boolean done = super.performOk();
        if (done && Theme.chosen() != before) {
            Theme.chosen().apply(getShell().getDisplay());
        }
        return done;
    }
}
