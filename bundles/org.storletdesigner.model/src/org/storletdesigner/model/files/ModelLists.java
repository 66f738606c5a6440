package org.storletdesigner.model.files;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The one place where the lists of objects of any class are taken without their type. */
final class ModelLists {
    private ModelLists() { }

    @SuppressWarnings("unchecked")
    static List<Object> of(EObject object, EStructuralFeature feature) {
        return (List<Object>) object.eGet(feature);
    }
}
