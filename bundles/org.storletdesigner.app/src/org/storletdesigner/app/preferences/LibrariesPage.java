package org.storletdesigner.app.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.PathEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The folders whose library files fill the palette. */
public final class LibrariesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    public LibrariesPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(SettingsStore.create());
        setDescription(SettingsMessages.libraries);
    }

    @Override
    protected void createFieldEditors() {
        addField(new Folders(getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        LibraryFolders.load(getShell().getDisplay());
        return done;
    }

    /** A line each, since a path may hold any other character. */
    private static final class Folders extends PathEditor {
        Folders(Composite parent) {
            super(Preferences.LIBRARIES, SettingsMessages.folders, SettingsMessages.chooseFolder, parent);
        }

        @Override
        protected String createList(String[] items) {
            return String.join("\n", items);
        }

        @Override
        protected String[] parseString(String text) {
            return text.lines().filter(line -> !line.isEmpty()).toArray(String[]::new);
        }
    }
}
