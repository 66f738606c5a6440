package org.storletdesigner.app.files;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.storletdesigner.editor.design.Design;
import org.storletdesigner.model.Workflow;

/** Puts one document in the place of another one, as one step that undo takes back. */
final class Contents {
    private Contents() { }

    static void replace(Design design, String label, Workflow other) {
        design.edit(label, () -> replace(design.document(), other));
    }

    private static void replace(Workflow document, Workflow stored) {
        for (EStructuralFeature feature : document.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived()) {
                set(document, feature, stored.eGet(feature));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Workflow document, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) document.eGet(feature);
            list.clear();
            list.addAll(List.copyOf((Collection<Object>) value));
        } else {
            document.eSet(feature, value);
        }
    }
}
