package org.storletdesigner.editor.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.storletdesigner.editor.layout.Places;
import org.storletdesigner.model.Storlet;
import org.storletdesigner.model.Workflow;

/** Sources, storlets with their handlers, and notes. */
final class OutlineContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return Places.boxes((Workflow) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Storlet storlet ? storlet.getHandlers().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject object && object.eContainer() instanceof Storlet storlet ? storlet : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Storlet storlet && !storlet.getHandlers().isEmpty();
    }
}
