package org.storletdesigner.editor.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storletdesigner.model.HandlerDefinition;
import org.storletdesigner.model.Named;
import org.storletdesigner.model.StorletDefinition;
import org.storletdesigner.model.Workflow;

/** What a palette shows for a search: items in categories. Two definitions with one id are one item. */
public record PaletteContent(List<Category> categories) {
    /** Items that belong together. */
    public record Category(String name, List<PaletteItem> items) {
        public Category {
            items = List.copyOf(items);
        }
    }

    public PaletteContent {
        categories = List.copyOf(categories);
    }

    /** All items of which every word of the search is in some text. */
    public static PaletteContent of(List<PaletteLibraries.Entry> libraries, List<Workflow> chains, String search) {
        List<String> words = Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        List<Category> categories = new ArrayList<>();
        List<PaletteItem> general = Stream.<PaletteItem>of(new PaletteItem.OfSource(), PaletteItem.OfNote.empty())
                .filter(item -> matches(words, item.name() + " " + item.description())).toList();
        if (!general.isEmpty()) {
            categories.add(new Category(PaletteMessages.general, general));
        }
        Map<String, List<PaletteItem>> byCategory = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        definitions(libraries).filter(definition -> matches(words, texts(definition))).forEach(definition ->
                byCategory.computeIfAbsent(category(definition), none -> new ArrayList<>())
                        .add(new PaletteItem.OfDefinition(definition)));
        byCategory.forEach((name, items) -> categories.add(new Category(name, items)));
        List<PaletteItem> whole = chains.stream().<PaletteItem>map(PaletteItem.OfChain::new)
                .filter(item -> matches(words, item.name() + " " + item.description())).toList();
        if (!whole.isEmpty()) {
            categories.add(new Category(PaletteMessages.chains, whole));
        }
        return new PaletteContent(categories);
    }

    private static Stream<StorletDefinition> definitions(List<PaletteLibraries.Entry> libraries) {
        Map<String, StorletDefinition> byId = new LinkedHashMap<>();
        libraries.forEach(entry -> entry.library().getDefinitions()
                .forEach(definition -> byId.putIfAbsent(definition.getId(), definition)));
        return byId.values().stream();
    }

    private static String category(StorletDefinition definition) {
        return definition.getCategory().isBlank() ? PaletteMessages.uncategorised : definition.getCategory();
    }

    private static String texts(StorletDefinition definition) {
        String handlers = definition.getHandlers().stream().map(PaletteContent::texts).collect(Collectors.joining(" "));
        String variables = definition.getVariables().stream().map(Named::getName).collect(Collectors.joining(" "));
        return String.join(" ", definition.getName(), definition.getDescription(), definition.getCategory(), variables,
                handlers);
    }

    private static String texts(HandlerDefinition handler) {
        return String.join(" ", handler.getName(), handler.getDescription(), handler.getTrigger(), handler.getOutput());
    }

    private static boolean matches(List<String> words, String texts) {
        String all = texts.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
