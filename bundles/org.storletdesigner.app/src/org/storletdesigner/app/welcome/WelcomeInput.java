package org.storletdesigner.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome page is about: nothing that is stored. */
public enum WelcomeInput implements IEditorInput {
    INSTANCE;

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return WelcomeMessages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return WelcomeMessages.title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
