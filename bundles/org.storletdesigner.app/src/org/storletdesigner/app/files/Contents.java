package org.storletdesigner.app.files;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.CommandStack;
import org.storletdesigner.editor.commands.EditCommand;

/** Puts what one document holds in the place of what another one does, as one step that undo takes back. */
final class Contents {
    private Contents() { }

    static void replace(CommandStack commands, String label, EObject document, EObject other) {
        EditCommand.run(commands, label, document, () -> replace(document, other));
    }

    private static void replace(EObject document, EObject other) {
        for (EStructuralFeature feature : document.eClass().getEAllStructuralFeatures()) {
            if (feature.isChangeable() && !feature.isDerived()) {
                set(document, feature, other.eGet(feature));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject document, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) document.eGet(feature);
            list.clear();
            list.addAll(List.copyOf((Collection<Object>) value));
        } else {
            document.eSet(feature, value);
        }
    }
}
