package org.storletdesigner.model.design;

import java.util.Collection;
import java.util.Optional;
import org.storletdesigner.model.Named;

/** Whether a name can be given. */
public final class Naming {
    private Naming() { }

    /** Why something among its like cannot have a name, as a sentence without its full stop; empty when it can. */
    public static Optional<String> fault(Named object, Collection<? extends Named> siblings, String name) {
        if (name.isBlank()) {
            return Optional.of("a name is needed");
        }
        return siblings.stream().filter(each -> each != object && name.equals(each.getName())).findFirst()
                .map(each -> "the name '" + name + "' is taken");
    }
}
