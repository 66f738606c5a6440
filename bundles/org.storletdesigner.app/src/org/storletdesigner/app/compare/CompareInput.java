package org.storletdesigner.app.compare;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.storletdesigner.app.views.Icons;
import org.storletdesigner.model.Workflow;

/** Two workflows to be compared: copies that belong to the comparison alone. */
final class CompareInput implements IEditorInput {
    private final String beforeTitle;
    private final Workflow before;
    private final String afterTitle;
    private final Workflow after;

    CompareInput(String beforeTitle, Workflow before, String afterTitle, Workflow after) {
        this.beforeTitle = Objects.requireNonNull(beforeTitle);
        this.before = Objects.requireNonNull(before);
        this.afterTitle = Objects.requireNonNull(afterTitle);
        this.after = Objects.requireNonNull(after);
    }

    String beforeTitle() {
        return beforeTitle;
    }

    Workflow before() {
        return before;
    }

    String afterTitle() {
        return afterTitle;
    }

    Workflow after() {
        return after;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("compare");
    }

    @Override
    public String getName() {
        return NLS.bind(CompareMessages.title, beforeTitle, afterTitle);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
