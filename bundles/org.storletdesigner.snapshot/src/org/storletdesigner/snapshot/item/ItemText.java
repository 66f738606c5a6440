package org.storletdesigner.snapshot.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An item as one line of printable ASCII: {@code DIGEST;TYPE;ID;OWNER;SLOT;name=value;name=value …}, where a field with
 * several values comes as often as it has values. The digest is the item's when it was written; whoever edits the
 * rest can leave it, and readers tell that the item was edited.
 *
 * @param digest as it stands in the text, 64 hexadecimal digits
 */
public record ItemText(String digest, Item item) {
    private static final int HEAD = 5;

    /** The text of an item. */
    public static String write(Item item) {
        List<String> parts = new ArrayList<>(List.of(item.digest(), item.type(), item.id(), item.owner(), item.slot()));
        item.fields().forEach(field -> field.values().forEach(value -> parts.add(field.name() + "=" + value)));
        return parts.stream().map(PercentEscape::escape).collect(Collectors.joining(";"));
    }

    /** The texts of several items as one. */
    public static String writeAll(List<Item> items) {
        return items.stream().map(ItemText::write).collect(Collectors.joining("^"));
    }

    /** The texts that {@link #writeAll} joined. */
    public static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\^", -1));
    }

    /** The inverse of {@link #write}: empty for what it never writes. */
    public static Optional<ItemText> read(String text) {
        List<String> parts = new ArrayList<>();
        for (String escaped : text.split(";", -1)) {
            Optional<String> part = PercentEscape.unescape(escaped);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.size() < HEAD || !parts.get(0).matches("[0-9a-f]{64}") ? Optional.empty() : read(parts);
    }

    private static Optional<ItemText> read(List<String> parts) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : parts.subList(HEAD, parts.size())) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            fields.computeIfAbsent(field.substring(0, equals), none -> new ArrayList<>()).add(field.substring(equals + 1));
        }
        List<Field> read = fields.entrySet().stream().map(each -> new Field(each.getKey(), each.getValue())).toList();
        return Optional.of(new ItemText(parts.get(0),
                new Item(parts.get(1), parts.get(2), parts.get(3), parts.get(4), read)));
    }

    /** Whether the item says something else than when it was written. */
    public boolean isEdited() {
        return !digest.equals(item.digest());
    }
}
