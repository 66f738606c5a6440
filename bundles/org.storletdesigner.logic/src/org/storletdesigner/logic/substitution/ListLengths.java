package org.storletdesigner.logic.substitution;

import java.util.List;
import org.storletdesigner.logic.expression.Text;

/** Lists beside each other are paired by position, so they must be equally long. */
final class ListLengths {
    private final Bindings bindings;

    ListLengths(Bindings bindings) {
        this.bindings = bindings;
    }

    /** How many values the lists in these texts have; 1 where there is no list. */
    int of(List<Text> texts) {
        String first = null;
        int length = 1;
        for (String name : new VariableFinder().visit(texts).names()) {
            int size = bindings.of(name).values().size();
            if (first == null && size > 1) {
                first = name;
                length = size;
            } else if (size > 1 && size != length) {
                throw new BadValue(name, "has " + size + " values, and '" + first + "' beside it has " + length);
            }
        }
        return length;
    }
}
