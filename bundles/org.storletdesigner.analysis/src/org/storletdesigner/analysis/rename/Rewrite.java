package org.storletdesigner.analysis.rename;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One attribute of the document gets another value.
 *
 * @param where what people call the place, such as {@code Resizer.resize, trigger}
 * @param before its texts; one, unless the attribute holds a list
 */
public record Rewrite(EObject owner, EAttribute feature, String where, List<String> before, List<String> after) {
    public Rewrite {
        Objects.requireNonNull(owner);
        Objects.requireNonNull(feature);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Rewrite of(EObject owner, EAttribute feature, String where, String before, String after) {
        return new Rewrite(owner, feature, where, List.of(before), List.of(after));
    }

    /** Changes the document. */
    public void apply() {
        owner.eSet(feature, feature.isMany() ? after : after.getFirst());
    }
}
