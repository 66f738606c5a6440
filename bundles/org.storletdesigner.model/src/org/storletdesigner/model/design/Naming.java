package org.storletdesigner.model.design;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.storletdesigner.model.Named;

/** Which names can be given. */
public final class Naming {
    private Naming() { }

    /** The name itself, or with the first number behind it that makes it free: {@code thumb}, {@code thumb2}. */
    public static String free(Collection<? extends Named> siblings, String wanted) {
        Set<String> taken = siblings.stream().map(Named::getName).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    /** Why something among its like cannot have a name, as a sentence without its full stop; empty when it can. */
    public static Optional<String> fault(Named object, Collection<? extends Named> siblings, String name) {
        if (name.isBlank()) {
            return Optional.of("a name is needed");
        }
        return siblings.stream().filter(each -> each != object && name.equals(each.getName())).findFirst()
                .map(each -> "the name '" + name + "' is taken");
    }
}
