package org.storletdesigner.snapshot.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.storletdesigner.model.design.Digests;

/**
 * One thing of a document that has an id, with all that it says: the unit in which snapshots are checked and saved.
 *
 * @param type its class in the model, such as {@code Handler}
 * @param owner the id of the item in which it stands; empty for the document itself
 * @param slot the feature of the owner in which it stands, such as {@code handlers}; empty for the document itself
 */
public record Item(String type, String id, String owner, String slot, List<Field> fields) {
    public Item {
        Objects.requireNonNull(type);
        Objects.requireNonNull(id);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(slot);
        fields = List.copyOf(fields);
    }

    /** SHA-256 of type, id, owner, slot and, for each field, its name, the number of its values and these. */
    public String digest() {
        List<String> form = new ArrayList<>(List.of(type, id, owner, slot));
        for (Field field : fields) {
            form.add(field.name());
            form.add(Integer.toString(field.values().size()));
            form.addAll(field.values());
        }
        return Digests.ofTexts(form);
    }

    /** The values of a field; none where the item does not say it. */
    public List<String> values(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst().map(Field::values).orElse(List.of());
    }
}
