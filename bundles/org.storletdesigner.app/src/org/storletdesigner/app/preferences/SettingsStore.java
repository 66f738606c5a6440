package org.storletdesigner.app.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.storletdesigner.logic.limit.Limits;

/** The settings as the pages of the preferences read and write them. */
final class SettingsStore {
    private SettingsStore() { }

    static IPreferenceStore create() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE);
        store.setDefault(Preferences.THEME, "system");
        store.setDefault(Preferences.AUTOSAVE_SECONDS, Preferences.DEFAULT_AUTOSAVE_SECONDS);
        store.setDefault(Preferences.REOPEN, true);
        store.setDefault(Preferences.MOTION, true);
        store.setDefault(Preferences.STATES, Limits.DEFAULT.states());
        store.setDefault(Preferences.STEPS, Limits.DEFAULT.steps());
        return store;
    }
}
