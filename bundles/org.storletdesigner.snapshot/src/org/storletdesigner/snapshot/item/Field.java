package org.storletdesigner.snapshot.item;

import java.util.List;

/**
 * What an item says in one respect.
 *
 * @param name the feature of the model; for a feature of an object inside the item, a path: {@code bindings_1_values}
 * @param values in order; ids where the item refers to others
 */
public record Field(String name, List<String> values) {
    public Field {
        values = List.copyOf(values);
    }
}
